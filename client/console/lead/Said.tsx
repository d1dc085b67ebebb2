import type { Language } from '../../../shared/i18n/languages.ts'
import { useDeckLang } from '../../ui/words.tsx'

interface SaidProps {
  readonly title: string
  readonly text: string
  readonly level?: 'h2' | 'h3'
  /** Of the step it is about, where that is not the deck's. */
  readonly language: Language | undefined
}

/** A small headed text of the facilitator's. */
export function Said({ title, text, level: Heading = 'h3', language }: SaidProps) {
  const lang = useDeckLang(language)
  return (
    <div className="said">
      <Heading>{title}</Heading>
      <p lang={lang}>{text}</p>
    </div>
  )
}
