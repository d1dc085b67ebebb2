import { Button } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'

interface CopyableProps {
  readonly label: string
  readonly text: string
}

/** A text to take along. Where there is no clipboard (plain http), it is selected and that is said. */
export function Copyable({ label, text }: CopyableProps) {
  const say = useWords(consoleWords)
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<'lead.keep.copied' | 'lead.keep.selected' | null>(null)
  const id = useId()

  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setSaid('lead.keep.copied')
    } catch {
      // No clipboard on plain http, or the browser said no: the text is selected instead.
      setSaid('lead.keep.selected')
    }
  }

  return (
    <div className="copyable">
      <label htmlFor={id}>{label}</label>
      <div className="copyable-row">
        <input
          id={id}
          ref={field}
          readOnly
          value={text}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="secondary" data-color="neutral" onClick={copy}>
          {say('lead.keep.copy')}
        </Button>
      </div>
      <p role="status" className="soft">
        {said && say(said)}
      </p>
    </div>
  )
}
