import type { DatabaseSync } from 'node:sqlite'
import type { Rooms } from '../../../server/rooms/registry.ts'
import type { Writer } from '../../../server/store/writer.ts'
import type { Handshake } from '../../../shared/protocol/events.ts'
import { writerWith } from '../../support/writers.ts'
import { acksFirst, dropPrimaryKey, plainInsert } from '../broken-writers.ts'

/** A place for each fault that can be planted; what is usual does nothing. */
export interface Mutation {
  readonly writer: (writer: Writer, each: (run: () => void) => void) => Writer
  readonly rooms: (rooms: Rooms) => void
  readonly database: (database: DatabaseSync) => void
  readonly handshake: (handshake: Handshake, connection: number) => Handshake
  /** Whether phones keep anything that outlives the page. */
  readonly phonesKeep: boolean
}

export const sound: Mutation = {
  writer: (writer) => writer,
  rooms: () => {},
  database: () => {},
  handshake: (handshake) => handshake,
  phonesKeep: true,
}

/** One row per person, but with other rules on what may replace what, and when. */
const writesWith =
  (isRefused: (row: { status: string; isLower: boolean }) => boolean) =>
  (writer: Writer): Writer =>
    writerWith(writer, {
      answer: ({ session, ...row }) =>
        writer.transaction(async (db) => {
          const find = db
            .selectFrom('answer')
            .selectAll()
            .where('session_id', '=', session)
            .where('step', '=', row.step)
            .where('round', '=', row.round)
            .where('respondent', '=', row.respondent)
          const round = await db
            .selectFrom('round')
            .select('status')
            .where('session_id', '=', session)
            .where('step', '=', row.step)
            .where('round', '=', row.round)
            .executeTakeFirst()
          const known = await find.executeTakeFirst()
          const isLower = known !== undefined && known.rev >= row.rev
          if (!round || isRefused({ status: round.status, isLower })) return { kind: 'closed' }
          await db
            .insertInto('answer')
            .values({ session_id: session, ...row })
            .onConflict((conflict) =>
              conflict
                .columns(['session_id', 'step', 'round', 'respondent'])
                .doUpdateSet({ rev: row.rev, value: row.value }),
            )
            .execute()
          return { kind: 'written' }
        }),
    })

function showEverything(rooms: Rooms): void {
  const get = rooms.get.bind(rooms)
  rooms.get = async (session) => {
    const room = await get(session)
    Object.assign(room.session.settings, { k: 1 })
    return room
  }
}

/** A seat for each connection: whoever comes back is somebody else. */
const seatOfConnection = (handshake: Handshake, connection: number): Handshake =>
  handshake.role === 'phone'
    ? { ...handshake, seat: `${connection}-`.padEnd(9, '0') + handshake.seat.slice(9) }
    : handshake

export const mutations: Readonly<Record<string, Partial<Mutation>>> = {
  'appends each answer': { writer: plainInsert, database: dropPrimaryKey },
  'says "saved" first and saves later': { writer: acksFirst },
  'lets a lower revision replace a higher one': {
    writer: writesWith(({ status }) => status !== 'open'),
  },
  'takes answers after the sealing': { writer: writesWith(({ isLower }) => isLower) },
  'shows figures of one person': { rooms: showEverything },
  'knows people by their connection': { handshake: seatOfConnection },
  'has phones that keep nothing': { phonesKeep: false },
}
