import { type ReactNode, useRef, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../ui/words.tsx'

interface CopyTextProps {
  readonly label: string
  readonly text: string
  readonly children?: ReactNode
}

/** Whether the text is on the clipboard. On plain http there is none to write to. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** A text to take along. Where the page may not copy, the text is marked for the person to do it. */
export function CopyText({ label, text, children }: CopyTextProps) {
  const say = useWords(phoneWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const onCopy = async () => {
    if (await copy(text)) return setTold(say('leftOver.copied'))
    field.current?.select()
    setTold(say('leftOver.copyYourself'))
  }
  return (
    <div className="copy">
      <textarea
        ref={field}
        className="ds-input"
        aria-label={label}
        readOnly
        rows={Math.min(8, text.split('\n').length + 1)}
        value={text}
      />
      <div className="buttons">
        <Button onClick={() => void onCopy()}>{say('leftOver.copy')}</Button>
        {children}
      </div>
      <p role="status" className="hint">
        {told}
      </p>
    </div>
  )
}
