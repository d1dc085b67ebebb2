import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Language } from '../../shared/i18n/languages.ts'
import { LanguageProvider } from './words.tsx'

const SetLanguageContext = createContext<(language: Language) => void>(() => {})

/** Changes the language of the page around this part, once its words are there. */
export const useSetLanguage = () => useContext(SetLanguageContext)

interface LanguagesProps {
  readonly first: Language
  readonly children: ReactNode
}

/** A page in the language of whoever reads it, who may choose another. */
export function Languages({ first, children }: LanguagesProps) {
  const [language, setLanguage] = useState(first)
  return (
    <SetLanguageContext value={setLanguage}>
      <LanguageProvider value={language}>{children}</LanguageProvider>
    </SetLanguageContext>
  )
}
