import { sql } from 'kysely'
import type { SealedPart } from '../../shared/room/sealed-texts.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import type { Database } from './sqlite.ts'

/** One loose part of a sealed round, as it is stored. */
export interface StoredPart extends SealedPart {
  /** Taken off by a program before boards (`stored-board.ts`). */
  readonly hidden: boolean
}

/** Writes many parts in one statement, whose text and bound values do not grow with them. */
export async function insertParts(
  db: Database,
  session: string,
  { step, round }: RoundRef,
  parts: readonly Omit<StoredPart, 'hidden'>[],
): Promise<void> {
  const incoming = JSON.stringify(
    parts.map(({ id, figure, value, table }) => ({ id, figure, value, table })),
  )
  await sql`
    INSERT INTO part (id, session_id, step, round, figure, value, hidden, table_number)
    SELECT value ->> 'id', ${session}, ${step}, ${round}, value ->> 'figure', value ->> 'value', 0,
           value ->> 'table'
    FROM json_each(${incoming})`.execute(db)
}

/** In the order of their random ids, which is no order. */
export async function listParts(
  db: Database,
  session: string,
  ref: RoundRef,
): Promise<StoredPart[]> {
  const rows = await db
    .selectFrom('part')
    .select(['id', 'figure', 'value', 'hidden', 'table_number as table'])
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, hidden: row.hidden === 1 }))
}

/** Deletes one part for good: its row, and with `secure_delete` what the page held of it. */
export async function deletePart(db: Database, session: string, id: string): Promise<void> {
  await db.deleteFrom('part').where('session_id', '=', session).where('id', '=', id).execute()
}

/** Deletes a session's parts, except those of some steps: agreements have their own date. */
export async function deleteParts(
  db: Database,
  session: string,
  keepSteps: readonly string[],
): Promise<void> {
  let query = db.deleteFrom('part').where('session_id', '=', session)
  if (keepSteps.length > 0) query = query.where('step', 'not in', [...keepSteps])
  await query.execute()
}
