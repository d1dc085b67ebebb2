import type { Language } from '../../../shared/i18n/languages.ts'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { useWords } from '../../ui/words.tsx'

interface WrittenProps {
  readonly lines: readonly string[]
  readonly lang: Language | undefined
}

/** What the table has written, to read. It is no live region: it grows while somebody types. */
export function Written({ lines, lang }: WrittenProps) {
  const say = useWords(tableWords)
  if (lines.length === 0) return <p className="written hint">{say('pen.nothing')}</p>
  return (
    <ul className="written" lang={lang}>
      {lines
        .map((line, index) => ({ line, place: index }))
        .map(({ line, place }) => (
          // A line changes with each letter, and is the same line.
          <li key={place}>{line}</li>
        ))}
    </ul>
  )
}
