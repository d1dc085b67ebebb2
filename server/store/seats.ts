import { sql } from 'kysely'
import type { Database } from './sqlite.ts'

/**
 * Takes many seats in with one statement; one that is in already stays in.
 *
 * @returns the sessions among theirs that still run: seats of others were not taken in
 */
export async function insertSeats(
  db: Database,
  seats: readonly { session: string; seatHash: Uint8Array }[],
): Promise<ReadonlySet<string>> {
  const incoming = JSON.stringify(
    seats.map(({ session, seatHash }) => ({
      session,
      seat: Buffer.from(seatHash).toString('hex'),
    })),
  )
  const { rows } = await sql<{ session: string }>`
    INSERT INTO seat (session_id, seat_hash)
    SELECT value ->> 'session', unhex(value ->> 'seat') FROM json_each(${incoming}) AS incoming
    WHERE EXISTS (SELECT 1 FROM session WHERE id = incoming.value ->> 'session' AND ended = 0)
    ON CONFLICT (session_id, seat_hash) DO UPDATE SET seat_hash = excluded.seat_hash
    RETURNING session_id AS session`.execute(db)
  return new Set(rows.map(({ session }) => session))
}

/** Nothing is left of who took part: for a session that is over. */
export async function deleteSeats(db: Database, session: string): Promise<void> {
  await db.deleteFrom('seat').where('session_id', '=', session).execute()
}

/**
 * Takes all seats of a session out and puts them back by their hashes. Within a page of the file rows
 * lie in the order in which they were written, so that who sat down together would lie together.
 */
export async function forgetArrivals(db: Database, session: string): Promise<void> {
  const { rows } = await sql<{ seat: string }>`
    DELETE FROM seat WHERE session_id = ${session}
    RETURNING hex(seat_hash) AS seat`.execute(db)
  const seats = rows.map(({ seat }) => seat).toSorted()
  await sql`
    INSERT INTO seat (session_id, seat_hash)
    SELECT ${session}, unhex(value) FROM json_each(${JSON.stringify(seats)})`.execute(db)
}

/** Whether this seat has joined this session before. */
export async function hasSeat(
  db: Database,
  session: string,
  seatHash: Uint8Array,
): Promise<boolean> {
  const row = await db
    .selectFrom('seat')
    .select('session_id')
    .where('session_id', '=', session)
    .where('seat_hash', '=', seatHash)
    .executeTakeFirst()
  return row !== undefined
}
