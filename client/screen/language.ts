import { isLanguage, type Language } from '../../shared/i18n/languages.ts'

/** The language the address asks for (`?lang=en`); null = what the session was started in. */
export function askedLanguage(search: string): Language | null {
  const asked = new URLSearchParams(search).get('lang') ?? ''
  return isLanguage(asked) ? asked : null
}
