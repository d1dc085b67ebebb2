import type { Card } from '../../../shared/activities/commit/schema.ts'
import { words } from '../../../shared/activities/commit/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'

export type CardKey = keyof Card

interface CardLineProps {
  readonly id: string
  readonly name: CardKey
  readonly label: string
  readonly optional: boolean
  readonly hint: string | undefined
  /** The deck's own words, rather than ours. */
  readonly isDeckHint: boolean
  readonly problem: string
  readonly value: string
  readonly open: boolean
  readonly onChange: (value: string) => void
}

const lines: ReadonlySet<CardKey> = new Set(['group', 'who', 'when'])

/** One field of the card with its label, hint and what is wrong with it. */
export function CardLine(props: CardLineProps) {
  const { id, name, label, optional, hint, isDeckHint, problem, value, open, onChange } = props
  const say = useWords(words)
  const lang = useDeckLang()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    id,
    name,
    value,
    className: 'ds-input',
    readOnly: !open,
    'aria-describedby': described || undefined,
    'aria-invalid': problem !== '',
    'aria-required': !optional,
  }
  return (
    <div className="card-line">
      <label htmlFor={id}>
        <span lang={lang}>{label}</span>
        {optional && <span className="optional"> ({say('input.optional')})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint" lang={isDeckHint ? lang : undefined}>
          {hint}
        </p>
      )}
      {!lines.has(name) ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={name === 'when' ? 'date' : 'text'}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
    </div>
  )
}
