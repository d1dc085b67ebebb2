import type { ViewInput } from '../../shared/room/view-input.ts'
import { answeredIn, type RoundAnswers, respondentIn, resultsOf } from './round-answers.ts'

type Counts = Pick<ViewInput, 'inRoom' | 'answered' | 'of'>

/** For phones, whose view has no counts: one is made for each that connects, and may not cost more the more there are. */
export const notCounted: Counts = { inRoom: 0, answered: 0, of: 0 }

/**
 * "9 of 12 have answered": 12 = seats that were here within the last minute, or that answered this
 * round (DESIGN.md section 11). Never more answers than people.
 *
 * @param recent secrets of the seats that were here within the last minute
 * @param tables how many tables answer, where tables do: they are never mixed with people
 */
export function countsOf(
  recent: readonly string[],
  round: RoundAnswers | undefined,
  tables: (round: RoundAnswers) => number,
): Counts {
  const inRoom = recent.length
  if (!round) return { inRoom, answered: 0, of: inRoom }
  if (round.byTable) {
    const answered = round.sealed?.answered ?? answeredIn(round)
    return { inRoom, answered, of: Math.max(answered, tables(round)) }
  }
  if (!round.key) {
    const { answered } = resultsOf(round)
    return { inRoom, answered, of: Math.max(answered, inRoom) }
  }
  const { held } = round
  const silent = recent.filter((seat) => !held.has(respondentIn(round, seat) ?? ''))
  return { inRoom, answered: held.size, of: held.size + silent.length }
}
