/** The languages of interface and decks, in the order menus list them. */
export const languages = ['nb', 'nn', 'da', 'sv', 'en'] as const

export type Language = (typeof languages)[number]

/** Where to look, in this order, for a text that a language lacks (DESIGN.md section 11). */
export const fallbacks: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'da', 'sv', 'en'],
  nn: ['nn', 'nb', 'da', 'en', 'sv'],
  da: ['da', 'nb', 'en', 'nn', 'sv'],
  sv: ['sv', 'nb', 'en', 'da', 'nn'],
  en: ['en', 'nb', 'da', 'sv', 'nn'],
}

export const isLanguage = (tag: string): tag is Language =>
  (languages as readonly string[]).includes(tag)

/**
 * The first of a browser's languages that we have. Browsers in Norway often say `no`.
 *
 * @param wanted BCP 47 tags, best first, such as `['no', 'en-GB']`
 */
export function pickLanguage(wanted: readonly string[], otherwise: Language = 'nb'): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    if (primary === 'no') return 'nb'
    if (isLanguage(primary)) return primary
  }
  return otherwise
}
