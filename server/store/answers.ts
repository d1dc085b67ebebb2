import { sql } from 'kysely'
import type { RoundRef } from '../../shared/room/state.ts'
import type { Database } from './sqlite.ts'

/** One encrypted answer on its way to the disk. */
export interface AnswerRow extends RoundRef {
  readonly session: string
  readonly respondent: Uint8Array
  readonly rev: number
  readonly value: Uint8Array
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/**
 * Writes many answers in one statement. A row is written only while its round is open, as the
 * database sees it in this transaction, and only over a lower `rev`.
 *
 * @param rows at most one per respondent and round
 * @returns which rows were written, by `answerKey`
 */
export async function upsertAnswers(
  db: Database,
  rows: readonly AnswerRow[],
): Promise<ReadonlySet<string>> {
  const incoming = JSON.stringify(
    rows.map((row) => ({ ...row, respondent: hex(row.respondent), value: hex(row.value) })),
  )
  const { rows: written } = await sql<AnswerRow>`
    INSERT INTO answer (session_id, step, round, respondent, rev, value)
    SELECT value ->> 'session', value ->> 'step', value ->> 'round',
           unhex(value ->> 'respondent'), value ->> 'rev', unhex(value ->> 'value')
    FROM json_each(${incoming}) AS incoming
    WHERE EXISTS (
      SELECT 1 FROM round
      WHERE session_id = incoming.value ->> 'session' AND step = incoming.value ->> 'step'
        AND round = incoming.value ->> 'round' AND status = 'open'
    )
    ON CONFLICT (session_id, step, round, respondent)
    DO UPDATE SET rev = excluded.rev, value = excluded.value WHERE excluded.rev > answer.rev
    RETURNING session_id AS session, step, round, respondent`.execute(db)
  return new Set(written.map(answerKey))
}

/** Names one respondent's answer in one round. */
export const answerKey = (
  row: Pick<AnswerRow, 'session' | 'step' | 'round' | 'respondent'>,
): string => `${row.session}/${row.step}/${row.round}/${hex(row.respondent)}`

/** What is stored for a respondent; `isOpen` false where the round takes no answers. */
export async function findAnswer(
  db: Database,
  row: Pick<AnswerRow, 'session' | 'step' | 'round' | 'respondent'>,
): Promise<{ isOpen: boolean; stored: { rev: number; value: Uint8Array } | null }> {
  const round = await db
    .selectFrom('round')
    .select('status')
    .where('session_id', '=', row.session)
    .where('step', '=', row.step)
    .where('round', '=', row.round)
    .executeTakeFirst()
  const stored = await db
    .selectFrom('answer')
    .select(['rev', 'value'])
    .where('session_id', '=', row.session)
    .where('step', '=', row.step)
    .where('round', '=', row.round)
    .where('respondent', '=', row.respondent)
    .executeTakeFirst()
  return { isOpen: round?.status === 'open', stored: stored ?? null }
}

/** Every stored answer to a round, still encrypted, in the order of respondents, which is no order of time. */
export async function listAnswers(
  db: Database,
  session: string,
  ref: RoundRef,
): Promise<{ respondent: Uint8Array; rev: number; value: Uint8Array }[]> {
  return db
    .selectFrom('answer')
    .select(['respondent', 'rev', 'value'])
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .execute()
}

/** Overwrites them in the file (`secure_delete`); the log holds them until it is emptied. */
export async function deleteAnswers(db: Database, session: string, ref: RoundRef): Promise<void> {
  await db
    .deleteFrom('answer')
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .execute()
}
