import { createHash } from 'node:crypto'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { sql } from 'kysely'
import type { StoredPart } from './parts.ts'
import type { Database } from './sqlite.ts'

/*
 * A disk that rots changes bytes without a word, and SQLite looks at no value it holds. So every row
 * that decides which answers and agreements are shown, and until when they are kept, carries a SHA-256
 * over itself (ADR 016). It is no seal against people: whoever can write the file can write the sum.
 */

/** What the sum of a session's row covers. Codes, links and the day it was touched on show nothing to anyone. */
const sessionSum = 'plenum_sum(id, deck, settings, state, answers_deleted)'

/** A sum of their own: a session that is damaged elsewhere is still deleted on its day. */
const daysSum = 'plenum_sum(id, answers_until, agreements_until)'

/** The parts themselves are under the round's seal; what is taken off the picture changes after it. */
const roundSumWith = (
  shown: string,
) => `plenum_sum(session_id, step, round, status, ${shown}, people, answered, seal, (
  SELECT group_concat(part.id, ' ' ORDER BY part.id) FROM part
  WHERE part.session_id = round.session_id AND part.step = round.step
    AND part.round = round.round AND part.hidden <> 0
))`

const roundSum = roundSumWith('shown')

const boardSum = 'plenum_sum(session_id, step, round, content)'

const writeBoard = `UPDATE board SET sum = ${boardSum}`
const writeSession = `UPDATE session SET sum = ${sessionSum}, days_sum = ${daysSum}`
const writeRound = `UPDATE round SET sum = ${roundSum}`
const roundOf = (row: string) =>
  `session_id = ${row}.session_id AND step = ${row}.step AND round = ${row}.round`

/** Of this connection alone: whoever else writes into the file leaves a sum that does not fit. */
const triggers = `
  CREATE TEMP TRIGGER session_made AFTER INSERT ON main.session
    BEGIN ${writeSession} WHERE id = new.id; END;
  CREATE TEMP TRIGGER session_changed
    AFTER UPDATE OF deck, settings, state, answers_deleted, answers_until, agreements_until ON main.session
    BEGIN ${writeSession} WHERE id = new.id; END;
  CREATE TEMP TRIGGER round_made AFTER INSERT ON main.round
    BEGIN ${writeRound} WHERE ${roundOf('new')}; END;
  CREATE TEMP TRIGGER round_changed
    AFTER UPDATE OF status, shown, people, answered, seal ON main.round
    BEGIN ${writeRound} WHERE ${roundOf('new')}; END;
  CREATE TEMP TRIGGER board_made AFTER INSERT ON main.board
    BEGIN ${writeBoard} WHERE ${roundOf('new')}; END;
  CREATE TEMP TRIGGER board_changed AFTER UPDATE OF content ON main.board
    BEGIN ${writeBoard} WHERE ${roundOf('new')}; END;
  CREATE TEMP TRIGGER part_hidden AFTER UPDATE OF hidden ON main.part
    BEGIN ${writeRound} WHERE ${roundOf('new')}; END;
`

const asText = (value: SQLInputValue): string => {
  if (typeof value === 'bigint') return `${value}n`
  return JSON.stringify(value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)
}

/** Gives a connection the function that the sums are made with. */
export function teachSums(sqlite: DatabaseSync): void {
  const options = { varargs: true, deterministic: true, useBigIntArguments: true }
  sqlite.function('plenum_sum', options, (...values) =>
    createHash('sha256').update(values.map(asText).join('\n')).digest(),
  )
}

/** From now on every row that this connection writes has its sum. The tables must be there. */
export const keepSums = (sqlite: DatabaseSync): void => sqlite.exec(triggers)

/** Sums for rows that an earlier program wrote without. */
export const firstSums = [writeSession, writeRound]

/** Takes away what open rounds had shown. A row whose sum did not fit keeps it, and is damaged still. */
export const forgetShown = `
  UPDATE round SET shown = NULL,
    sum = CASE WHEN sum IS ${roundSum} THEN ${roundSumWith('NULL')} ELSE sum END
  WHERE shown IS NOT NULL AND seal IS NULL`

/** The sessions of which a row is not what was written. */
export const damagedSessions = `
  SELECT id FROM session WHERE sum IS NOT ${sessionSum} OR days_sum IS NOT ${daysSum}
  UNION SELECT session_id FROM round WHERE sum IS NOT ${roundSum}
  UNION SELECT session_id FROM board WHERE sum IS NOT ${boardSum}`

/** Whether the rows of a session, besides its sealed parts, are what was written. */
export async function isAsWritten(db: Database, session: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM (${sql.raw(damagedSessions)}) WHERE id = ${session}`.execute(db)
  return rows.length === 0
}

/** True for a session row whose days of deletion are what was written. */
export const hasWholeDays = sql<boolean>`days_sum IS ${sql.raw(daysSum)}`

/** SHA-256 over the sorted parts: tells whether sealed rows are still what was sealed. */
export function sealHash(parts: readonly Pick<StoredPart, 'figure' | 'value' | 'table'>[]): Buffer {
  // Parts that people gave have the seal they had before there were tables.
  const lines = parts
    .map(({ figure, value, table }) => `${figure}\0${value}${table === null ? '' : `\0${table}`}`)
    .toSorted()
  return createHash('sha256').update(lines.join('\n')).digest()
}
