import type { Database } from './sqlite.ts'

/** One more token that leads the session; one that does already still does. */
export async function insertFacilitator(
  db: Database,
  session: string,
  tokenHash: Uint8Array,
): Promise<void> {
  await db
    .insertInto('facilitator')
    .values({ session_id: session, token_hash: tokenHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether the token of this hash leads this session. */
export async function isFacilitator(
  db: Database,
  session: string,
  tokenHash: Uint8Array,
): Promise<boolean> {
  const row = await db
    .selectFrom('facilitator')
    .select('session_id')
    .where('token_hash', '=', tokenHash)
    .where('session_id', '=', session)
    .executeTakeFirst()
  return row !== undefined
}
