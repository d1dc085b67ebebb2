import type { RoomState, Session } from '../../shared/room/state.ts'
import type { LinkTokens } from '../keys/links.ts'
import type { RoundAnswers } from './round-answers.ts'

/** How people get in. Changes with "new code". */
export interface Entry {
  readonly code: string
  readonly tokens: LinkTokens
}

/** A room as it is read from the store. */
export interface LoadedRoom {
  readonly session: Session
  readonly state: RoomState
  readonly rounds: Map<string, RoundAnswers>
  readonly entry: Entry
  readonly answersUntil: string
  readonly agreementsUntil: string | null
  readonly touchedOn: string
}
