import { isSpoken, type SpokenLanguage } from '../../shared/i18n/languages.ts'

/** The language the address asks for (`?lang=en`); null = what the session was started in. */
export function askedLanguage(search: string): SpokenLanguage | null {
  const asked = new URLSearchParams(search).get('lang') ?? ''
  return isSpoken(asked) ? asked : null
}
