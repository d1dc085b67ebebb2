import type { RoundRef } from '../../shared/room/state.ts'
import type { Database } from './sqlite.ts'

/** The stored board of a round; null where nobody has touched its texts. */
export async function findBoard(
  db: Database,
  session: string,
  { step, round }: RoundRef,
): Promise<string | null> {
  const row = await db
    .selectFrom('board')
    .select('content')
    .where('session_id', '=', session)
    .where('step', '=', step)
    .where('round', '=', round)
    .executeTakeFirst()
  return row?.content ?? null
}

/** Writes a round's board, in place of the one before; throws where the session is gone. */
export async function saveBoard(
  db: Database,
  session: string,
  { step, round }: RoundRef,
  content: string,
): Promise<void> {
  await db
    .insertInto('board')
    .values({ session_id: session, step, round, content })
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'step', 'round']).doUpdateSet({ content }),
    )
    .execute()
}

/** Deletes a session's boards, except those of some steps. */
export async function deleteBoards(
  db: Database,
  session: string,
  keepSteps: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('board')
    .where('session_id', '=', session)
    .where('step', 'not in', [...keepSteps])
    .execute()
}
