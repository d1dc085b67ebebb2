import { useId } from 'react'
import type { TextConfig } from '../../../shared/activities/text/schema.ts'
import { words } from '../../../shared/activities/text/words.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { KeptHere } from '../KeptHere.tsx'
import { NoteField } from './NoteField.tsx'
import { readEntries } from './reading.ts'

interface PrivateNoteProps extends Pick<InputProps, 'draft' | 'onDraft'> {
  readonly text: Localized<TextConfig>
}

/** A note to oneself: kept at every change, and with no way to send it. */
export function PrivateNote({ text, draft, onDraft }: PrivateNoteProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const hintId = useId()
  const note = readEntries(draft)[0]?.text ?? ''
  return (
    <div className="private-note">
      <KeptHere id={hintId} text={say('input.private')} />
      <NoteField
        label={say('input.privateLabel')}
        hintId={hintId}
        value={note}
        length={text.length}
        open
        onChange={(changed) => onDraft({ notes: [changed] })}
      />
      {text.hint !== undefined && (
        <p className="hint" lang={lang}>
          {text.hint}
        </p>
      )}
      <p className="hint" role="status">
        {note.trim() === '' ? '' : say('input.privateKept')}
      </p>
    </div>
  )
}
