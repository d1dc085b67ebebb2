import type { Language } from './languages.ts'

/** Where to look, in this order, for a text that a language lacks (DESIGN.md section 11). */
export const fallbacks: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'da', 'sv', 'en'],
  nn: ['nn', 'nb', 'da', 'en', 'sv'],
  da: ['da', 'nb', 'en', 'nn', 'sv'],
  sv: ['sv', 'nb', 'en', 'da', 'nn'],
  en: ['en', 'nb', 'da', 'sv', 'nn'],
}

/** The language among these that a reader reads best; their own where none is any of ours. */
export const nearest = (among: readonly Language[], reader: Language): Language =>
  fallbacks[reader].find((language) => among.includes(language)) ?? reader
