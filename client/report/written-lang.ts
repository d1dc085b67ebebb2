import { createContext, useContext } from 'react'
import type { Language } from '../../shared/i18n/languages.ts'
import { useLanguage } from '../ui/words.tsx'

const WrittenLanguageContext = createContext<Language | undefined>(undefined)

/** Says which language the people in the room write in, as far as the session knows. */
export const WrittenLanguageProvider = WrittenLanguageContext.Provider

/** The `lang` of what people wrote; undefined where that is the page's own language. */
export function useWrittenLang(): Language | undefined {
  const written = useContext(WrittenLanguageContext)
  return written === useLanguage() ? undefined : written
}
