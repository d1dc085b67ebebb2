import { useId, useRef, useState } from 'react'
import { words } from '../../../shared/activities/text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { Entries } from './Entries.tsx'
import { type Missing, missingIn } from './missing.ts'
import { type Entry, entriesFor, notesOf, type ShownText, writtenIn } from './reading.ts'

interface NotesFormProps extends InputProps {
  readonly text: ShownText
}

/** Goes to the text, or to the first of the places that it may belong to. */
function goTo(form: HTMLFormElement | null, { problem, at }: Missing): void {
  const row = form?.querySelectorAll('.note-row')[at]
  const field = row?.querySelector<HTMLElement>(problem === 'noColumn' ? 'input' : 'textarea')
  field?.focus()
}

/** One to `most` texts. Sending too early or too much explains, and goes to where something is missing. */
export function NotesForm({ text, draft, onDraft, onSend, open, sendLabel }: NotesFormProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const hintId = useId()
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const entries = entriesFor(text, draft)

  const change = (next: Entry[]) => {
    setProblem('')
    onDraft(notesOf(text, next))
  }
  const send = () => {
    const missing = missingIn(text, entries)
    if (!missing) return onSend(notesOf(text, writtenIn(entries)))
    // The field itself tells how much too long it is.
    setProblem(
      missing.problem === 'tooLong' ? '' : say(`input.${missing.problem}`, { most: text.most }),
    )
    goTo(form.current, missing)
  }

  return (
    <form
      ref={form}
      noValidate
      className="notes"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p id={hintId} className="hint" lang={text.hint === undefined ? undefined : lang}>
        {text.hint ?? say('input.withoutNames')}
      </p>
      <Entries text={text} entries={entries} open={open} hintId={hintId} onChange={change} />
      <p className="problem" role="status">
        {problem}
      </p>
      {open && (
        <Button kind="primary" wide type="submit">
          {sendLabel ?? say('input.send')}
        </Button>
      )}
    </form>
  )
}
