import { type Language, localeOf } from './languages.ts'

/** What a reader of one language calls another, in a sentence: `svensk`, `Swedish`. */
export const languageIn = (language: Language, reader: Language): string =>
  new Intl.DisplayNames(localeOf(reader), { type: 'language' }).of(language) ?? language
