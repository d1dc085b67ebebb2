import type { Step } from '../deck/deck.ts'
import { isModerated } from '../deck/settings.ts'
import { withRound } from './reduction.ts'
import {
  lastRound,
  type RoomState,
  type Round,
  type RoundRef,
  roundsOf,
  type Session,
} from './state.ts'

/** A step with all its rounds shown to everyone. */
export const revealRounds = (state: RoomState, stepId: string): RoomState['rounds'] =>
  roundsOf(state, stepId).reduce((rounds, { ref, round }) => {
    const shown: Partial<Round> = round.withheld ? { withheld: false } : {}
    return withRound({ ...state, rounds }, ref, { ...shown, status: 'revealed' })
  }, state.rounds)

/** The room after a single text of a sealed round was shown: the round is shown, and no other of its step. */
export const showRound = (state: RoomState, ref: RoundRef): RoomState => {
  const version = state.version + 1
  return {
    ...state,
    version,
    rounds: withRound(state, ref, { status: 'revealed', withheld: false }),
    lastAct: { version, type: 'reveal' },
  }
}

/** Whether the facilitator chose not to show a step's answers. */
export const isWithheld = (state: RoomState, { id }: Step): boolean =>
  lastRound(state, id)?.round.withheld === true

/** Whether texts still have to be looked through before anyone may see them. */
export function isToLookThrough({ settings }: Session, state: RoomState, step: Step): boolean {
  const round = lastRound(state, step.id)?.round
  return (
    isModerated(step, settings) &&
    round !== undefined &&
    round.status !== 'revealed' &&
    !round.looked
  )
}
