import type { ReactNode } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { useWords } from '../ui/words.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

interface FrameProps {
  readonly children: ReactNode
  readonly foot: ReactNode
}

/** A page outside any room: whose it is, and the language, above what it is about. */
export function Frame({ children, foot }: FrameProps) {
  const say = useWords(phoneWords)
  return (
    <div className="phone-page">
      <header className="phone-top">
        <span className="brand">{say('app')}</span>
        <LanguageChoice />
      </header>
      {children}
      <footer className="phone-foot">{foot}</footer>
    </div>
  )
}
