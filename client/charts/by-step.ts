import type { AnyActivity } from '../../shared/activities/activity.ts'
import type { Figures } from '../../shared/activities/figures.ts'
import type { ShownRound } from '../../shared/protocol/views.ts'

/** What is shown, step by step, each with all its rounds. */
export const byStep = (shown: readonly ShownRound[]): ShownRound[][] =>
  [...new Set(shown.map(({ id }) => id))].map((id) => shown.filter((round) => round.id === id))

interface Layered {
  readonly shown: ShownRound
  readonly before: Figures
}

/** The newest round of a step with the one before behind it, where its activity draws them so. */
export function layeredIn(
  rounds: readonly ShownRound[],
  activity: AnyActivity | null,
): Layered | null {
  const [before, last] = rounds.slice(-2)
  if (!before || !last || !activity?.traits(last.config).layersRounds) return null
  return { shown: last, before: before.figures }
}
