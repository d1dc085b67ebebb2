import { type RefObject, useLayoutEffect, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { useWords } from '../ui/words.tsx'
import { formatCode } from './code-format.ts'

interface CodeFieldProps {
  readonly value: string
  readonly problem: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onChange: (value: string) => void
}

/** The field for the room code. What is wrong with it stands under it and is read with it. */
export function CodeField({ value, problem, field, onChange }: CodeFieldProps) {
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
        className="field"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        value={value}
        aria-describedby="code-hint code-problem"
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
      <p id="code-problem" className="problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
