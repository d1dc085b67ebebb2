import type {
  CaseAnswer,
  QuadrantAnswer,
  QuadrantConfig,
  Reply,
} from '../../../shared/activities/quadrant/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownQuadrant = Localized<QuadrantConfig>
export type ShownCase = ShownQuadrant['cases'][number]
export type AxisName = keyof CaseAnswer

/** What is answered about a case so far. */
export type Replies = Partial<CaseAnswer>

/** An answer while it is made: a case may have one reply of two. */
export interface Placing {
  readonly cases: Readonly<Record<string, Replies>>
}

const nothing: Placing = { cases: {} }

/** What is answered so far; a draft in another shape counts as nothing. */
export function readPlacing(draft: Json | null): Placing {
  const isPlacing = draft !== null && typeof draft === 'object' && 'cases' in draft
  // Only this activity writes its drafts, in this shape.
  return isPlacing ? (draft as unknown as Placing) : nothing
}

/** The same with this reply to one question about a case. */
export const reply = ({ cases }: Placing, id: string, axis: AxisName, given: Reply): Placing => ({
  cases: { ...cases, [id]: { ...cases[id], [axis]: given } },
})

const isWhole = (replies: Replies): replies is CaseAnswer =>
  replies.vertical !== undefined && replies.horizontal !== undefined

/** What can be sent: the cases about which both questions are answered. */
export const answerIn = ({ cases }: Placing): QuadrantAnswer => ({
  cases: Object.fromEntries(
    Object.entries(cases).flatMap(([id, replies]) => (isWhole(replies) ? [[id, replies]] : [])),
  ),
})

/** How far somebody has come with a case. */
export function stateOf({ cases }: Placing, { id }: ShownCase): 'whole' | 'half' | 'none' {
  const replies = cases[id]
  if (!replies) return 'none'
  return isWhole(replies) ? 'whole' : 'half'
}
