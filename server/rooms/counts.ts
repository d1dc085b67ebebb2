import type { ViewInput } from '../../shared/room/view-input.ts'
import { type RoundAnswers, respondentIn, resultsOf } from './round-answers.ts'

type Counts = Pick<ViewInput, 'inRoom' | 'answered' | 'of'>

/** For phones, whose view has no counts: one is made for each that connects, and may not cost more the more there are. */
export const notCounted: Counts = { inRoom: 0, answered: 0, of: 0 }

/**
 * "9 of 12 have answered": 12 = seats that were here within the last minute, or that answered this
 * round (DESIGN.md section 11). Never more answers than people.
 *
 * @param recent secrets of the seats that were here within the last minute
 */
export function countsOf(recent: readonly string[], round: RoundAnswers | undefined): Counts {
  const inRoom = recent.length
  if (!round) return { inRoom, answered: 0, of: inRoom }
  if (!round.key) {
    const { answered } = resultsOf(round)
    return { inRoom, answered, of: Math.max(answered, inRoom) }
  }
  const { held } = round
  const silent = recent.filter((seat) => !held.has(respondentIn(round, seat) ?? ''))
  return { inRoom, answered: held.size, of: held.size + silent.length }
}
