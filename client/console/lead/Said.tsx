import { useDeckLang } from '../../ui/words.tsx'

interface SaidProps {
  readonly title: string
  readonly text: string
  readonly level?: 'h2' | 'h3'
}

/** A small headed text of the facilitator's. */
export function Said({ title, text, level: Heading = 'h3' }: SaidProps) {
  const lang = useDeckLang()
  return (
    <div className="said">
      <Heading>{title}</Heading>
      <p lang={lang}>{text}</p>
    </div>
  )
}
