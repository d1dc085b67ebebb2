import { isLanguage, type Language, pickLanguage } from '../../shared/i18n/languages.ts'

/** Fetches what a page says in a language; false where it could not be had. */
export type LoadLanguage = (language: Language) => Promise<boolean>

/** Where the chosen language is remembered. */
export const languageKey = 'plenum-language'

function remembered(): string {
  try {
    return localStorage.getItem(languageKey) ?? ''
  } catch {
    // Storage is forbidden: the browser's own languages decide.
    return ''
  }
}

/** Makes the page say which language it is in. */
export const speak = (language: Language): void => {
  document.documentElement.lang = language
}

/** The language the page says it is in: what the server is asked for too. */
export function spokenNow(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'nb'
}

/**
 * The language a page begins in: the one chosen in this browser before, else the browser's own; bokmål
 * where we have neither, or its words cannot be had.
 */
export async function beginLanguage(load: LoadLanguage): Promise<Language> {
  const chosen = remembered()
  const wanted = isLanguage(chosen) ? chosen : pickLanguage(navigator.languages)
  const language = (await load(wanted)) ? wanted : 'nb'
  speak(language)
  return language
}
