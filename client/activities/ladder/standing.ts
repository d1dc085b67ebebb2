import { rungsOf } from '../../../shared/activities/ladder/rungs.ts'
import type { LadderConfig } from '../../../shared/activities/ladder/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownLadder = Localized<LadderConfig>

/** What is chosen so far: with two markers there is a time when only one is. */
export interface LadderDraft {
  readonly now?: string
  readonly goal?: string
}

/** A draft of this activity; one in another shape counts as nothing. */
export function readLadder(draft: Json | null): LadderDraft {
  const isDraft = draft !== null && typeof draft === 'object' && ('now' in draft || 'goal' in draft)
  // Only this activity writes its drafts, in the shape of an answer.
  return isDraft ? draft : {}
}

/** The markers that are asked for, one after the other. */
export const markersOf = ({ goal }: ShownLadder): readonly ('now' | 'goal')[] =>
  goal ? ['now', 'goal'] : ['now']

/** What a marker is called; '' where it is the only one. */
export const labelOf = ({ goal }: ShownLadder, marker: 'now' | 'goal'): string =>
  (marker === 'goal' ? goal?.label : goal?.now) ?? ''

/** "3 Kompetent"; undefined while nothing is chosen. */
export function levelIn(ladder: ShownLadder, id: string | undefined): string | undefined {
  const rung = rungsOf(ladder).find((candidate) => candidate.id === id)
  return rung && `${rung.number} ${rung.title}`
}
