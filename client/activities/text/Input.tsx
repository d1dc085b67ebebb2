import type { TextConfig } from '../../../shared/activities/text/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { InputProps } from '../input-props.ts'
import { NotesForm } from './NotesForm.tsx'
import { PrivateNote } from './PrivateNote.tsx'
import './text.css'

/** Short notes to hand in, or one to oneself that never leaves the phone. */
export default function TextInput(props: InputProps) {
  // The server parsed the deck by this activity's own schema.
  const text = props.config as Localized<TextConfig>
  return text.private ? (
    <PrivateNote text={text} draft={props.draft} onDraft={props.onDraft} />
  ) : (
    <NotesForm {...props} text={text} />
  )
}
