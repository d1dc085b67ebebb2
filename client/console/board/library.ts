import type { Language } from '../../../shared/i18n/languages.ts'

const locales: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  // The library has no nynorsk; bokmål is nearer than English.
  nn: 'nb-NO',
  da: 'da-DK',
  sv: 'sv-SE',
  en: 'en-GB',
}

/** The language in which react-aria-components says what it says by itself, such as how to drop. */
export const libraryLocale = (language: Language): string => locales[language]

/** The mark by which the library knows its own style sheet. */
const styleMark = 'react-aria-pressable-style'

/**
 * The library would write a style element into the page, which our Content-Security-Policy forbids. It does
 * not where it finds its mark: the one rule stands in board.css instead.
 */
export function keepStylesOut(): void {
  if (document.getElementById(styleMark)) return
  const mark = document.createElement('meta')
  mark.id = styleMark
  document.head.append(mark)
}
