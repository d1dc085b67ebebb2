import type { Database } from './sqlite.ts'

export async function insertSeats(
  db: Database,
  seats: readonly { session: string; seatHash: Uint8Array }[],
): Promise<void> {
  await db
    .insertInto('seat')
    .values(seats.map(({ session, seatHash }) => ({ session_id: session, seat_hash: seatHash })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
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
