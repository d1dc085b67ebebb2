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

/** Takes this token's right to lead. */
export async function deleteFacilitator(
  db: Database,
  session: string,
  tokenHash: Uint8Array,
): Promise<void> {
  await db
    .deleteFrom('facilitator')
    .where('session_id', '=', session)
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** Takes the right to lead from every token but these. */
export async function deleteOtherFacilitators(
  db: Database,
  session: string,
  kept: readonly Uint8Array[],
): Promise<void> {
  await db
    .deleteFrom('facilitator')
    .where('session_id', '=', session)
    .where('token_hash', 'not in', kept)
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
