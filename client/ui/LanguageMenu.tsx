import { startTransition, useState } from 'react'
import { phoneErrorWords } from '../../shared/i18n/errors/phone.ts'
import { languageNames } from '../../shared/i18n/language-names.ts'
import { isLanguage, type Language, languages } from '../../shared/i18n/languages.ts'
import { useSetLanguage } from './Languages.tsx'
import { type LoadLanguage, languageKey, speak } from './language.ts'
import { useLanguage, useWords } from './words.tsx'

function remember(language: Language): void {
  try {
    localStorage.setItem(languageKey, language)
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

interface LanguageMenuProps {
  readonly label: string
  readonly load: LoadLanguage
}

/** Chooses the page's language, and remembers it. Each is listed by its own name. */
export function LanguageMenu({ label, load }: LanguageMenuProps) {
  const sayError = useWords(phoneErrorWords)
  const language = useLanguage()
  const setLanguage = useSetLanguage()
  const [failed, setFailed] = useState(false)
  const choose = async (next: Language) => {
    const isHere = await load(next)
    setFailed(!isHere)
    if (!isHere) return
    remember(next)
    speak(next)
    // What is on the page stays until all of it can be said in the new language.
    startTransition(() => setLanguage(next))
  }
  return (
    <div className="language-menu">
      <label>
        <span>{label}</span>
        <select
          value={language}
          onChange={({ currentTarget: { value } }) => {
            if (isLanguage(value)) void choose(value)
          }}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{failed && sayError('no-reply')}</p>
    </div>
  )
}
