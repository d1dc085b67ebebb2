import type { TableView } from '../../../shared/protocol/tables.ts'
import type { RoomState, RoundRef, RoundStatus, Session } from '../../../shared/room/state.ts'
import type { Later } from '../../later.ts'
import type { Writer } from '../../store/writer.ts'
import type { Presence } from '../presence.ts'
import type { RoundAnswers } from '../round-answers.ts'

/** What the tables of a room need of it. */
export interface TablesHost {
  readonly session: () => Session
  readonly state: () => RoomState
  readonly presence: Presence
  readonly clock: { readonly later: Later; readonly monotonic: () => number }
  /** How often all are told how full the tables are, in milliseconds. */
  readonly every: number
  readonly round: (ref: RoundRef) => RoundAnswers | undefined
  /** The round that is not sealed. */
  readonly openRound: () => RoundAnswers | undefined
  readonly status: (ref: RoundRef) => RoundStatus | undefined
  readonly writer: Writer
  /** What the console shows has changed. */
  readonly changed: () => void
  readonly tell: (seat: string, table: TableView) => void
}
