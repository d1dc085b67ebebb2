import { useId } from 'react'
import type { TextConfig } from '../../../shared/activities/text/index.ts'
import { words } from '../../../shared/activities/text/words.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { NoteField } from './NoteField.tsx'
import { readNotes } from './said.ts'

interface PrivateNoteProps extends Pick<InputProps, 'draft' | 'onDraft'> {
  readonly text: Localized<TextConfig>
}

/** A note to oneself: kept at every change, and with no way to send it. */
export function PrivateNote({ text, draft, onDraft }: PrivateNoteProps) {
  const say = useWords(words)
  const hintId = useId()
  const [note = ''] = readNotes(draft)
  return (
    <div className="private-note">
      <NoteField
        label={say('input.privateLabel')}
        hintId={hintId}
        value={note}
        length={text.length}
        open
        onChange={(changed) => onDraft({ notes: [changed] })}
      />
      <p id={hintId} className="hint">
        {text.hint ?? say('input.privateHint')}
      </p>
      <p className="hint" role="status">
        {note.trim() === '' ? '' : say('input.privateKept')}
      </p>
    </div>
  )
}
