import type { Command } from '../../shared/room/commands.ts'
import { freezeOptions } from '../../shared/room/options.ts'
import { reduceRoom } from '../../shared/room/reduce.ts'
import type { Reduced } from '../../shared/room/reduction.ts'
import { looseIn } from '../../shared/room/sealed-texts.ts'
import { withSpent } from '../../shared/room/spent.ts'
import { type RoundRef, roundKey } from '../../shared/room/state.ts'
import { RefusalError } from '../refusal-error.ts'
import type { LoadedRoom } from './loaded-room.ts'

/**
 * What a command would make of a room, with the options, cases or cards of what it opens.
 *
 * @param sinceArrival seconds since the room came to its step
 * @throws RefusalError `not-now`, `no-options`, `too-many-options`, and the same of cases and cards
 */
export function reduceIn(
  { session, state, rounds }: LoadedRoom,
  command: Command,
  now: number,
  sinceArrival: number,
): Reduced {
  const reduced = reduceRoom(session, state, command, now)
  if (!reduced.ok) throw new RefusalError(reduced.error)
  const looseOf = (ref: RoundRef) => {
    const round = rounds.get(roundKey(ref))
    return round?.sealed ? looseIn(round.activity, round.step, round.sealed) : null
  }
  const frozen = freezeOptions(session, reduced.value, looseOf)
  if (!frozen.ok) throw new RefusalError(frozen.error)
  const after = withSpent(session, state, frozen.value.state, sinceArrival)
  return { ...frozen.value, state: after }
}
