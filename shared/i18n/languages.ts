/** The languages of interface and decks, in the order menus list them. Every message is written in each. */
export const languages = ['nb', 'nn', 'da', 'sv', 'en'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (tag: string): tag is Language =>
  (languages as readonly string[]).includes(tag)

/**
 * How numbers and dates are written: English as it is read in Europe, and Nynorsk as bokmål, which writes all
 * but weekdays alike. Chromium knows only the plurals of Nynorsk and would write its dates in English.
 */
const locales: Readonly<Record<Language, string>> = {
  nb: 'nb',
  nn: 'nb',
  da: 'da',
  sv: 'sv',
  en: 'en-GB',
}

export const localeOf = (language: Language): string => locales[language]

/**
 * The first of a browser's languages that we have. Browsers in Norway often say `no`.
 *
 * @param wanted BCP 47 tags or locales, best first, such as `['no', 'en-GB']`
 */
export function pickLanguage(wanted: readonly string[], otherwise: Language = 'nb'): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_.]/u)[0] ?? ''
    if (primary === 'no') return 'nb'
    if (isLanguage(primary)) return primary
  }
  return otherwise
}
