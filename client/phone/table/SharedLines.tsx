import { useId } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { useWords } from '../../ui/words.tsx'

interface SharedLinesProps {
  /** What has been shared at this table, by nobody in particular. */
  readonly shared: readonly string[]
  /** What this phone's owner wrote for themselves, line by line. */
  readonly own: readonly string[]
  readonly onShare: (line: string) => void
}

/** What the table has shared, and one's own private lines with the way to share each. */
export function SharedLines({ shared, own, onShare }: SharedLinesProps) {
  const say = useWords(tableWords)
  const id = useId()
  if (shared.length === 0 && own.length === 0) return null
  return (
    <section className="shared-lines" aria-labelledby={id}>
      <h2 id={id}>{say('lines.title')}</h2>
      {shared.length === 0 ? (
        <p className="hint">{say('lines.nobody')}</p>
      ) : (
        <ul className="lines-shared">
          {numbered(shared).map(({ key, line }) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      )}
      {own.length > 0 && <OwnLines shared={shared} own={own} onShare={onShare} />}
    </section>
  )
}

/** Two may share the same words: a line has no other name than its place. */
const numbered = (lines: readonly string[]) =>
  lines.map((line, index) => ({ key: `${index} ${line}`, line }))

function OwnLines({ shared, own, onShare }: SharedLinesProps) {
  const say = useWords(tableWords)
  return (
    <details className="own-lines">
      <summary>{say('lines.own')}</summary>
      <p className="hint with-sign">
        <Sign name="lock" /> {say('lines.ownText')}
      </p>
      <ul className="lines-own">
        {numbered(own).map(({ key, line }) => (
          <li key={key}>
            <p>{line}</p>
            {shared.includes(line) ? (
              <p className="hint">{say('lines.shared')}</p>
            ) : (
              <Button aria-label={say('lines.shareLine', { line })} onClick={() => onShare(line)}>
                {say('lines.share')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">{say('lines.warn')}</p>
    </details>
  )
}
