import { keyDirectory } from '../../server/keys/key-directory.ts'
import { recover } from '../../server/rooms/recover.ts'
import { Rooms } from '../../server/rooms/registry.ts'
import { type Audience, type RoomDeps, usualTimings } from '../../server/rooms/room-deps.ts'
import type { Database } from '../../server/store/sqlite.ts'
import { createWriter, type Writer } from '../../server/store/writer.ts'
import type { Clock } from './clock.ts'

const log = { info: () => {}, error: () => {} }

/** What the rooms below stand on, and who hears them. */
export interface BareRooms {
  readonly dataDir: string
  readonly db: Database
  readonly clock: Clock
  readonly audience?: Partial<Audience>
}

/** Rooms over a real database and real keys, whom nobody but the test hears: no socket, and a clock that stands. */
export function bareRooms({ dataDir, db, clock, audience }: BareRooms): {
  readonly rooms: Rooms
  readonly writer: Writer
} {
  const writer = createWriter(db)
  const deps: RoomDeps = {
    db,
    writer,
    keys: keyDirectory(dataDir),
    audience: {
      languages: () => [],
      consoles: () => 0,
      send: () => {},
      tellSeat: () => {},
      deleted: () => {},
      revoked: () => {},
      revokedOthers: () => {},
      ...audience,
    },
    log,
    timings: { ...usualTimings, bounce: 0 },
    now: () => Date.UTC(2026, 10, 23),
    monotonic: clock.monotonic,
    later: clock.later,
    codesAreSlow: () => false,
    address: () => 'https://plenum.example',
    troubles: () => [],
    at: () => {},
  }
  return { rooms: new Rooms(deps, Buffer.alloc(32)), writer }
}

/** The same after the process died: what was only in memory is gone. */
export async function roomsAgain(on: BareRooms): Promise<ReturnType<typeof bareRooms>> {
  await recover(on.db, keyDirectory(on.dataDir), log)
  return bareRooms(on)
}

/** Time stands while something is on its way to the disk, so it has to be moved. */
export async function whileTimePasses<Value>(clock: Clock, acting: Promise<Value>): Promise<Value> {
  const state = { isOver: false }
  const end = acting.finally(() => {
    state.isOver = true
  })
  // Whoever waits for it hears why it came to nothing.
  end.catch(() => {})
  while (!state.isOver) await clock.pass(4_000)
  return end
}
