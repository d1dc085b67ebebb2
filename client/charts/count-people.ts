import type { ShownRound } from '../../shared/protocol/views.ts'

/** How many people a picture is made of, and how many of those who answered chose to skip. */
export interface PeopleCount {
  readonly people: number
  readonly skipped: number
}

/**
 * Counts a round's people by the figure that most gave a value. Null where a number says nothing more:
 * cards of groups count themselves, and too few are counted by the finding.
 */
export function countPeople({
  mode,
  figures,
  answered,
  final,
}: Pick<ShownRound, 'mode' | 'figures' | 'answered' | 'final'>): PeopleCount | null {
  const [most] = Object.values(figures).toSorted((a, b) => b.people - a.people)
  if (mode === 'group' || !most || most.people === 0 || 'tooFew' in most) return null
  // A picture that grows lags behind the answers: what is missing in it was not skipped.
  const skipped = final ? Math.max(0, answered - most.people) : 0
  return { people: most.people, skipped }
}
