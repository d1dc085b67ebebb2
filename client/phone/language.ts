import { isLanguage, type Language, pickLanguage } from '../../shared/i18n/languages.ts'
import { phoneWords } from '../../shared/i18n/phone/index.ts'

/** The first of the browser's languages that the phone can speak: no half-translated pages. */
export const phoneLanguage = (wanted: readonly string[]): Language =>
  pickLanguage(
    wanted.filter((tag) => {
      const language = pickLanguage([tag], 'nb')
      return isLanguage(language) && phoneWords[language] !== undefined
    }),
  )
