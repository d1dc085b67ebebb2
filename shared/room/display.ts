import { assertNever } from '../lib/assert-never.ts'
import type { Command } from './commands.ts'
import { next, type Reduction, refuse } from './reduction.ts'
import type { RoomState } from './state.ts'

/** What turns on and off without touching steps and answers. */
type DisplayCommand = Exclude<Extract<Command, { on: boolean }>, { type: 'lock' | 'skip' }>

/** Whoever looks up to talk is not quiet. Before the first step there is nothing to be quiet about. */
const quiet = (state: RoomState, on: boolean): Reduction =>
  state.phase === 'running' ? next(state, { quiet: on, lookUp: state.lookUp && !on }) : refuse

/** There must be something to show. */
const showParking = (state: RoomState, on: boolean): Reduction =>
  on && !state.parked?.length ? refuse : next(state, { parkingShown: on })

/** What screen and phones show in front of a step, or beside it. */
export function reduceDisplay(state: RoomState, { type, on }: DisplayCommand): Reduction {
  switch (type) {
    case 'hide':
      return next(state, { hidden: on })
    case 'blank':
      return next(state, { blank: on })
    case 'join-overlay':
      return next(state, { joinOverlay: on })
    case 'table':
      return next(state, { asTable: on })
    case 'door':
      return next(state, { doorLocked: on })
    case 'look-up':
      return next(state, { lookUp: on, quiet: state.quiet && !on })
    case 'quiet':
      return quiet(state, on)
    case 'show-parking':
      return showParking(state, on)
    default:
      return assertNever(type)
  }
}
