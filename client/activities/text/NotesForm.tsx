import { useId, useRef, useState } from 'react'
import type { TextConfig } from '../../../shared/activities/text/schema.ts'
import { words } from '../../../shared/activities/text/words.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { graphemes } from './graphemes.ts'
import { NoteField } from './NoteField.tsx'
import { readNotes, saidText } from './said.ts'

interface NotesFormProps extends InputProps {
  readonly text: Localized<TextConfig>
}

/** One to `most` notes. Sending too early or too much explains, and goes to the field. */
export function NotesForm({ text, draft, onDraft, onSend, open, sendLabel }: NotesFormProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const hintId = useId()
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const kept = readNotes(draft)
  const notes = kept.length > 0 ? kept : ['']

  const change = (next: string[]) => {
    setProblem('')
    onDraft({ notes: next })
  }
  const goTo = (index: number) => form.current?.querySelectorAll('textarea')[index]?.focus()
  const send = () => {
    const written = saidText(null, { notes })
    const tooLong = notes.findIndex((note) => graphemes(note.trim()) > text.length)
    if (written.length > 0 && tooLong < 0) return onSend({ notes: written })
    setProblem(written.length === 0 ? say('input.missing') : '')
    goTo(Math.max(0, tooLong))
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
      <Notes text={text} notes={notes} open={open} hintId={hintId} onChange={change} />
      {open && notes.length < text.most && (
        <Button onClick={() => change([...notes, ''])}>{say('input.another')}</Button>
      )}
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

interface NotesProps {
  readonly text: Localized<TextConfig>
  readonly notes: readonly string[]
  readonly open: boolean
  readonly hintId: string
  readonly onChange: (notes: string[]) => void
}

function Notes({ text, notes, open, hintId, onChange }: NotesProps) {
  const say = useWords(words)
  // Notes have no other name than their place.
  return notes
    .map((note, index) => ({ note, index, number: index + 1 }))
    .map(({ note, index, number }) => (
      <div key={number} className="note-row">
        <NoteField
          label={text.most === 1 ? say('input.note') : say('input.noteNumber', { number })}
          hintId={hintId}
          value={note}
          length={text.length}
          open={open}
          onChange={(changed) => onChange(notes.with(index, changed))}
        />
        {open && notes.length > 1 && (
          <Button kind="quiet" onClick={() => onChange(notes.toSpliced(index, 1))}>
            {say('input.remove', { number })}
          </Button>
        )}
      </div>
    ))
}
