import { useId } from 'react'
import { words } from '../../../shared/activities/text/words.ts'
import { useWords } from '../../ui/words.tsx'
import { graphemes } from './graphemes.ts'

interface NoteFieldProps {
  readonly label: string
  readonly hintId: string
  readonly value: string
  readonly length: number
  readonly open: boolean
  readonly onChange: (value: string) => void
}

/** From so few characters left, each is worth telling. */
const soonFull = 10

/** One text with its count. A text that is too long is never cut, only told of. */
export function NoteField({ label, hintId, value, length, open, onChange }: NoteFieldProps) {
  const say = useWords(words)
  const id = useId()
  const left = length - graphemes(value.trim())
  return (
    <div className="note">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="ds-input"
        rows={length > 30 ? 4 : 2}
        value={value}
        readOnly={!open}
        aria-describedby={`${hintId} ${id}-left`}
        aria-invalid={left < 0}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-left`} className={left < 0 ? 'problem' : 'hint'}>
        {left < 0 ? say('input.tooLong', { over: -left }) : say('input.left', { left })}
      </p>
      <p className="visually-hidden" role="status">
        {left < 0
          ? say('input.tooLong', { over: -left })
          : left <= soonFull && say('input.left', { left })}
      </p>
    </div>
  )
}
