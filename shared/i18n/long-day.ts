import { type Language, localeOf } from './languages.ts'

/**
 * A day as people say it: "22. november 2027".
 *
 * @param day as yyyy-mm-dd
 */
export const longDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
