import type { Language } from '../../shared/i18n/languages.ts'
import type { SocketRole } from '../../shared/protocol/events.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import type { Views } from '../../shared/protocol/views.ts'
import type { Trouble } from '../../shared/room/troubles.ts'
import type { KeyStore } from '../keys/key-directory.ts'
import type { Later } from '../later.ts'
import type { Log } from '../log.ts'
import type { Database } from '../store/sqlite.ts'
import type { Writer } from '../store/writer.ts'
import type { SealPoint } from './seal.ts'

/** Those who look at a room. The realtime edge is the one behind it; rooms know no sockets. */
export interface Audience {
  /** The languages in which somebody of this role reads this session now. */
  languages(session: string, role: SocketRole): Iterable<Language>
  /** How many consoles lead this session now. */
  consoles(session: string): number
  send(session: string, language: Language, view: Views[SocketRole]): void
  /** What one phone alone may know: its own table. */
  tellSeat(session: string, seat: string, table: TableView): void
  /** The session is gone: everyone is told and disconnected. */
  deleted(session: string): void
  /** This token's right to lead is gone: consoles that came in by it are let go. */
  revoked(session: string, tokenHash: Uint8Array): void
  /** Every right to lead but this one is gone. */
  revokedOthers(session: string, keptHash: Uint8Array): void
}

/** Spans in milliseconds (DESIGN.md sections 4 and 11). */
export interface Timings {
  /** Counts and live pictures move at most this often. */
  readonly progress: number
  /** A second moving act within this span is a clicker that bounced. */
  readonly bounce: number
  /** How long phones get to bring in their last answers before a round is sealed. */
  readonly grace: number
  /** How long after it disconnected a seat still counts as in the room. */
  readonly present: number
}

/** What a real server runs with; tests have quicker ones. */
export const usualTimings: Timings = { progress: 2_000, bounce: 700, grace: 3_000, present: 60_000 }

/** Everything outside a room, as parameters. */
export interface RoomDeps {
  readonly db: Database
  readonly writer: Writer
  readonly keys: KeyStore
  readonly audience: Audience
  readonly log: Log
  readonly timings: Timings
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds of a clock that never jumps. */
  readonly monotonic: () => number
  readonly later: Later
  /** Whether codes that lead to this session may have to wait, because somebody guesses. */
  readonly codesAreSlow: (session: string) => boolean
  /** How people reach this server: `https://plenum.kommune.no` or a LAN address with its port. */
  readonly address: () => string
  /** What is wrong with the server now. */
  readonly troubles: () => readonly Trouble[]
  /** Called at each point of sealing; tests crash the process here. */
  readonly at: (point: SealPoint) => void
}
