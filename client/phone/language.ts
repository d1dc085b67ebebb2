import { phoneErrorWords } from '../../shared/i18n/errors/phone.ts'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { fetchWords } from '../../shared/i18n/words.ts'
import type { LoadLanguage } from '../ui/language.ts'

/** Fetches what every page of the phone says in a language. What inputs say comes in the same file. */
export const loadLanguage: LoadLanguage = (language) =>
  fetchWords(language, [phoneWords, phoneErrorWords])
