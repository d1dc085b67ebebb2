import { createContext, useContext } from 'react'
import type { Language } from '../../shared/i18n/languages.ts'
import { type Catalogue, type Messages, type Words, wordsIn } from '../../shared/i18n/words.ts'

const LanguageContext = createContext<Language>('nb')

export const LanguageProvider = LanguageContext.Provider

export const useLanguage = (): Language => useContext(LanguageContext)

const made = new WeakMap<object, Map<Language, unknown>>()

/** The words of one catalogue in the language of this part of the page. */
export function useWords<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
): Words<Reference> {
  const language = useLanguage()
  const byLanguage = made.get(catalogue) ?? new Map<Language, unknown>()
  made.set(catalogue, byLanguage)
  const words = byLanguage.get(language) ?? wordsIn(catalogue, language)
  byLanguage.set(language, words)
  // The map is keyed by the catalogue itself, so what it holds has this catalogue's keys.
  return words as Words<Reference>
}
