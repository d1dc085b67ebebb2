import type { ShownRound } from '../../shared/protocol/views.ts'

/** What is shown, step by step, each with all its rounds. */
export const byStep = (shown: readonly ShownRound[]): ShownRound[][] =>
  [...new Set(shown.map(({ id }) => id))].map((id) => shown.filter((round) => round.id === id))
