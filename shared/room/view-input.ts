import type { TableParts } from '../activities/by-table.ts'
import type { Tally } from '../activities/tally.ts'
import type { Language } from '../i18n/languages.ts'
import type { TableProgress } from '../protocol/tables.ts'
import type { ScreenView } from '../protocol/views.ts'
import type { Board } from '../texts/board.ts'
import type { LooseText } from '../texts/wall.ts'
import type { DoneCount } from './done.ts'
import type { RoomState, RoundRef, Session } from './state.ts'
import type { Trouble } from './troubles.ts'

/** What is known of a round's answers. Only `viewFor` decides who learns of it. */
export interface RoundResults {
  /** A live step's picture as far as it has moved. */
  readonly live: Tally
  /** Everything, once sealed; of texts what the facilitator shows, in the words that are shown. */
  readonly sealed: Tally | null
  /** The loose texts of a sealed round, in random order, and what became of them; null where it has none. */
  readonly loose: { readonly texts: readonly LooseText[]; readonly board: Board } | null
  readonly answered: number
  /** What each table has answered, once sealed; texts taken off are not in it. Null where people answered. */
  readonly tables: readonly TableParts[] | null
}

/** Everything a view is made from. */
export interface ViewInput {
  readonly session: Session
  readonly state: RoomState
  readonly language: Language
  /** Milliseconds since 1970. */
  readonly now: number
  /** The last answers are being taken in before the current round is sealed. */
  readonly closing: boolean
  readonly results: (ref: RoundRef) => RoundResults
  readonly inRoom: number
  readonly answered: number
  readonly of: number
  /** How many people have said that they are done; only the console learns of it. */
  readonly done: DoneCount
  /** How far each table has come; nobody but the console learns of it. */
  readonly tables: readonly TableProgress[]
  readonly join: ScreenView['join']
  readonly screenToken: string
  /** What is wrong with the server now: for whoever leads, and nobody else. */
  readonly trouble: readonly Trouble[]
  /** Codes that lead here may have to wait, because somebody guesses. */
  readonly codesAreSlow: boolean
  /** How many consoles are connected. */
  readonly consoles: number
  readonly answersUntil: string
  readonly agreementsUntil: string | null
  /** The day the session was started, as yyyy-mm-dd. */
  readonly day: string
  /** Seconds since the room came to the current step, as far as this process knows. */
  readonly sinceArrival: number
}
