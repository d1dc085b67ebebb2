import type { Json } from '../../shared/lib/json.ts'

/** What the phone gives an activity's input. Answers and drafts live in the outbox, not in the input. */
export interface InputProps {
  /** The step's configuration in the phone's language, as the view brought it. */
  readonly config: unknown
  /** What was written so far on this phone, in the shape of an answer; null at first. */
  readonly draft: Json | null
  /** Keeps a draft on the phone, at every change. */
  readonly onDraft: (draft: Json) => void
  /** Hands a complete answer to the outbox. */
  readonly onSend: (value: Json) => void
  /** False while the step is locked: everything stays readable, nothing can be sent. */
  readonly open: boolean
  /** At a table: what the button that hands in says there, instead of the activity's own words. */
  readonly sendLabel?: string | undefined
  /** The table that the answer is of. Its number signs the answer, and nobody writes a name for it. */
  readonly table?: number | undefined
}
