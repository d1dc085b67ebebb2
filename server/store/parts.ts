import type { RoundRef } from '../../shared/room/state.ts'
import type { Database } from './sqlite.ts'

/** One loose part of a sealed round. */
export interface StoredPart {
  readonly id: string
  readonly figure: string
  readonly value: string
  readonly hidden: boolean
}

/** How many rows one statement takes; SQLite allows 32,766 bound values. */
const batch = 1_000

export async function insertParts(
  db: Database,
  session: string,
  ref: RoundRef,
  parts: readonly Omit<StoredPart, 'hidden'>[],
): Promise<void> {
  for (let start = 0; start < parts.length; start += batch) {
    await db
      .insertInto('part')
      .values(
        parts.slice(start, start + batch).map(({ id, figure, value }) => ({
          id,
          session_id: session,
          step: ref.step,
          round: ref.round,
          figure,
          value,
          hidden: 0,
        })),
      )
      .execute()
  }
}

/** In the order of their random ids, which is no order. */
export async function listParts(
  db: Database,
  session: string,
  ref: RoundRef,
): Promise<StoredPart[]> {
  const rows = await db
    .selectFrom('part')
    .select(['id', 'figure', 'value', 'hidden'])
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, hidden: row.hidden === 1 }))
}

export async function hidePart(
  db: Database,
  session: string,
  id: string,
  hidden: boolean,
): Promise<void> {
  await db
    .updateTable('part')
    .set({ hidden: Number(hidden) })
    .where('session_id', '=', session)
    .where('id', '=', id)
    .execute()
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
