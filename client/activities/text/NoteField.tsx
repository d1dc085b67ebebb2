import { type ClipboardEvent, useId, useState } from 'react'
import { words } from '../../../shared/activities/text/words.ts'
import { inOneSpelling } from '../../../shared/lib/text.ts'
import { useWords } from '../../ui/words.tsx'
import { firstGraphemes, graphemes } from './graphemes.ts'

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

/** What a field holds once something has been pasted into it, cut where it would be too long. */
function pasteInto(field: HTMLTextAreaElement, pasted: string, length: number) {
  const { value, selectionStart, selectionEnd } = field
  const before = value.slice(0, selectionStart)
  const after = value.slice(selectionEnd)
  const over = graphemes((before + pasted + after).trim()) - length
  const kept = firstGraphemes(pasted.trim(), graphemes(pasted.trim()) - over)
  return { over, next: before + kept + after }
}

/** Cuts what is pasted and does not fit; the browser does the rest of the pasting. */
function usePaste({
  value,
  length,
  onChange,
}: Pick<NoteFieldProps, 'value' | 'length' | 'onChange'>) {
  /** The text as it was left by a cut: the message stands until it is changed. */
  const [cutTo, setCutTo] = useState<string | null>(null)
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    const { over, next } = pasteInto(event.currentTarget, pasted, length)
    if (over <= 0) return
    event.preventDefault()
    setCutTo(next)
    onChange(next)
  }
  return { onPaste, wasCut: cutTo !== null && cutTo === value }
}

/** One text with its count. What is typed is never cut, only told of; what is pasted is cut and told of. */
export function NoteField({ label, hintId, value, length, open, onChange }: NoteFieldProps) {
  const say = useWords(words)
  const id = useId()
  const { onPaste, wasCut } = usePaste({ value, length, onChange })
  const left = length - graphemes(inOneSpelling(value))
  return (
    <div className="note">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="ds-input"
        rows={length > 30 ? 4 : 1}
        value={value}
        readOnly={!open}
        aria-describedby={`${hintId} ${id}-left`}
        aria-invalid={left < 0}
        onPaste={onPaste}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-left`} className={left < 0 ? 'problem' : 'hint'}>
        {left < 0 ? say('input.tooLong', { over: -left }) : say('input.left', { left })}
      </p>
      {wasCut && <p className="cut">{say('input.cut', { length })}</p>}
      <p className="visually-hidden" role="status">
        {wasCut
          ? say('input.cut', { length })
          : left < 0
            ? say('input.tooLong', { over: -left })
            : left <= soonFull && say('input.left', { left })}
      </p>
    </div>
  )
}
