import { sql } from 'kysely'
import type { RoundRef } from '../../shared/room/state.ts'
import { type AnswerRow, answerKey } from './answers.ts'
import type { Database } from './sqlite.ts'

/** What a table has written in a round and not delivered, encrypted. `rev` counts what was stored. */
export type DraftRow = AnswerRow

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/**
 * Writes many drafts in one statement, each only while its round is open, as the database sees it in this
 * transaction, and only over a lower `rev`.
 *
 * @param rows at most one per table and round
 * @returns which rows were written, by `answerKey`
 */
export async function upsertDrafts(
  db: Database,
  rows: readonly DraftRow[],
): Promise<ReadonlySet<string>> {
  const incoming = JSON.stringify(
    rows.map((row) => ({ ...row, respondent: hex(row.respondent), value: hex(row.value) })),
  )
  const { rows: written } = await sql<DraftRow>`
    INSERT INTO draft (session_id, step, round, respondent, rev, value)
    SELECT value ->> 'session', value ->> 'step', value ->> 'round',
           unhex(value ->> 'respondent'), value ->> 'rev', unhex(value ->> 'value')
    FROM json_each(${incoming}) AS incoming
    WHERE EXISTS (
      SELECT 1 FROM round
      WHERE session_id = incoming.value ->> 'session' AND step = incoming.value ->> 'step'
        AND round = incoming.value ->> 'round' AND status = 'open'
    )
    ON CONFLICT (session_id, step, round, respondent)
    DO UPDATE SET rev = excluded.rev, value = excluded.value WHERE excluded.rev > draft.rev
    RETURNING session_id AS session, step, round, respondent`.execute(db)
  return new Set(written.map(answerKey))
}

/** Every draft of a round, still encrypted, in the order of respondents, which is no order of time. */
export async function listDrafts(
  db: Database,
  session: string,
  ref: RoundRef,
): Promise<{ respondent: Uint8Array; rev: number; value: Uint8Array }[]> {
  return db
    .selectFrom('draft')
    .select(['respondent', 'rev', 'value'])
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .execute()
}

/** Overwrites them in the file (`secure_delete`); the log holds them until it is emptied. */
export async function deleteDrafts(db: Database, session: string, ref: RoundRef): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .execute()
}
