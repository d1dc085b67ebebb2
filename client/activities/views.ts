import { type ComponentType, lazy } from 'react'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { Json } from '../../shared/lib/json.ts'

/** What the phone gives an activity's input. Answers and drafts live in the outbox, not in the input. */
export interface InputProps {
  /** The step's configuration in the phone's language, as the view brought it. */
  readonly config: unknown
  /** What was written so far on this phone, in the input's own shape; null at first. */
  readonly draft: Json | null
  /** Keeps a draft on the phone, at every change. */
  readonly onDraft: (draft: Json) => void
  /** Hands a complete answer to the outbox. */
  readonly onSend: (value: Json) => void
  /** False while the step is locked: everything stays readable, nothing can be sent. */
  readonly open: boolean
  /** The step allows only a note to oneself: nothing may be sent. */
  readonly language: string
}

/** The client's half of an activity. */
export interface ActivityView {
  readonly Input: ComponentType<InputProps>
}

/** The one lazy list of the client's halves; `shared/activities/registry.ts` is the other list. */
export const activityInputs: Readonly<Record<ActivityType, ComponentType<InputProps>>> = {
  choice: lazy(() => import('./choice/Input.tsx')),
  text: lazy(() => import('./text/Input.tsx')),
  talk: lazy(() => import('./talk/Input.tsx')),
  commit: lazy(() => import('./commit/Input.tsx')),
}
