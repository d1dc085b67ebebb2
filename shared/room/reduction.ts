import { fail, ok, type Result } from '../lib/result.ts'
import type { ParkingRefusal } from './parking.ts'
import type { TablesRefusal } from './reduce-tables.ts'
import { isClosed, type RoomState, type Round, type RoundRef, roundsOf } from './state.ts'

/** What a command leads to: the next state, and the rounds that storage has to seal or make keys for. */
export interface Reduced {
  readonly state: RoomState
  readonly seals: readonly RoundRef[]
  readonly opens: readonly RoundRef[]
}

/** Why a command does nothing: it makes no sense in this state. */
export type CommandRefusal = TablesRefusal | ParkingRefusal

export type Reduction = Result<Reduced, CommandRefusal>
/** The command makes no sense in this state. */
export const refuse = fail<CommandRefusal>('not-now')

/** One more version, and the rounds that differ from before listed for storage. */
export function next(before: RoomState, change: Partial<RoomState>): Reduction {
  const state: RoomState = { ...before, ...change, version: before.version + 1 }
  const seals: RoundRef[] = []
  const opens: RoundRef[] = []
  for (const step of Object.keys(state.rounds)) {
    for (const { ref, round } of roundsOf(state, step)) {
      const earlier = before.rounds[step]?.[ref.round - 1]
      if (!earlier) opens.push(ref)
      else if (!isClosed(earlier.status) && isClosed(round.status)) seals.push(ref)
    }
  }
  return ok({ state, seals, opens })
}

/** A state's rounds with one of them changed. */
export const withRound = (
  state: RoomState,
  ref: RoundRef,
  change: Partial<Round>,
): RoomState['rounds'] => ({
  ...state.rounds,
  [ref.step]: (state.rounds[ref.step] ?? []).map((round, index) =>
    index === ref.round - 1 ? { ...round, ...change } : round,
  ),
})
