import { type RefObject, useLayoutEffect, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { Mark } from '../ui/Mark.tsx'
import { useWords } from '../ui/words.tsx'
import { formatCode } from './code-format.ts'

interface CodeFieldProps {
  readonly value: string
  readonly problem: string
  /** The title of the room that the code opens. */
  readonly room: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onChange: (value: string) => void
}

/** The field for the room code. Which room that is, or what is wrong, stands under it and is read with it. */
export function CodeField({ value, problem, room, field, onChange }: CodeFieldProps) {
  const say = useWords(phoneWords)
  const [caret, setCaret] = useState<number | null>(null)

  useLayoutEffect(() => {
    // React puts the caret at the end whenever it changes what was typed.
    if (caret !== null) field.current?.setSelectionRange(caret, caret)
  }, [field, caret, value])

  return (
    <div className="code">
      <label htmlFor="code">{say('join.code')}</label>
      <p id="code-hint" className="hint">
        {say('join.hint')}
      </p>
      <input
        id="code"
        ref={field}
        className="ds-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck="false"
        enterKeyHint="go"
        value={value}
        aria-describedby="code-hint code-problem code-room"
        aria-invalid={problem !== ''}
        onChange={({ target }) => {
          const typed = formatCode({
            text: target.value,
            caret: target.selectionStart ?? target.value.length,
          })
          setCaret(typed.caret)
          onChange(typed.text)
        }}
      />
      <p id="code-problem" className="problem" role="status">
        {problem}
      </p>
      <p id="code-room" className="found" role="status">
        {room !== '' && (
          <>
            <Mark state="saved" />
            <span>
              {say('join.found')} <strong>{room}</strong>
            </span>
          </>
        )}
      </p>
    </div>
  )
}
