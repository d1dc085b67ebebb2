import { sql } from 'kysely'
import type { Database } from './sqlite.ts'
import { hasWholeDays } from './sums.ts'

/** A session as stored. Its parts are JSON that `rooms` parses. */
export interface StoredSession {
  readonly id: string
  readonly code: string
  readonly joinHash: Uint8Array
  readonly generation: number
  readonly deck: string
  readonly settings: string
  readonly state: string
  readonly ended: boolean
  readonly answersUntil: string
  readonly agreementsUntil: string | null
  readonly answersDeleted: boolean
  readonly touchedOn: string
}

type Row = Awaited<ReturnType<typeof rowOf>>

const rowOf = (db: Database, id: string) =>
  db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()

const toSession = (row: NonNullable<Row>): StoredSession => ({
  id: row.id,
  code: row.code,
  joinHash: row.join_hash,
  generation: row.generation,
  deck: row.deck,
  settings: row.settings,
  state: row.state,
  ended: row.ended === 1,
  answersUntil: row.answers_until,
  agreementsUntil: row.agreements_until,
  answersDeleted: row.answers_deleted === 1,
  touchedOn: row.touched_on,
})

/** Null where there is no such session. */
export async function hasEnded(db: Database, id: string): Promise<boolean | null> {
  const row = await db.selectFrom('session').select('ended').where('id', '=', id).executeTakeFirst()
  return row ? row.ended === 1 : null
}

/** A new session; throws where its code is taken. */
export async function insertSession(db: Database, session: StoredSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      code: session.code,
      join_hash: session.joinHash,
      generation: session.generation,
      deck: session.deck,
      settings: session.settings,
      state: session.state,
      ended: Number(session.ended),
      answers_until: session.answersUntil,
      agreements_until: session.agreementsUntil,
      touched_on: session.touchedOn,
    })
    .execute()
}

/** Null: absence is normal. */
export async function findSession(db: Database, id: string): Promise<StoredSession | null> {
  const row = await rowOf(db, id)
  return row ? toSession(row) : null
}

/** The id of the session with this code, ended or not; null where there is none. */
export async function findByCode(db: Database, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('session')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The id of the session whose present QR this is, ended or not; null where there is none. */
export async function findByJoinHash(db: Database, hash: Uint8Array): Promise<string | null> {
  const row = await db
    .selectFrom('session')
    .select('id')
    .where('join_hash', '=', hash)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Writes what an act has changed; nothing where the session is gone. */
export async function updateSession(
  db: Database,
  id: string,
  change: { state: string; ended: boolean; agreementsUntil: string | null; deck?: string },
): Promise<void> {
  await db
    .updateTable('session')
    .set({
      state: change.state,
      ended: Number(change.ended),
      agreements_until: change.agreementsUntil,
      ...(change.deck === undefined ? {} : { deck: change.deck }),
    })
    .where('id', '=', id)
    .execute()
}

/** Writes what is known of the room itself, and nothing else. */
export async function updateState(db: Database, id: string, state: string): Promise<void> {
  await db.updateTable('session').set({ state }).where('id', '=', id).execute()
}

/** A new code and join token; the old ones lead nowhere from now on. */
export async function updateEntry(
  db: Database,
  id: string,
  entry: { code: string; joinHash: Uint8Array; generation: number },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ code: entry.code, join_hash: entry.joinHash, generation: entry.generation })
    .where('id', '=', id)
    .execute()
}

/** Somebody was here on this day, yyyy-mm-dd. */
export async function touchSession(db: Database, id: string, day: string): Promise<void> {
  await db.updateTable('session').set({ touched_on: day }).where('id', '=', id).execute()
}

/** The row and everything that hangs on it. */
export async function deleteSession(db: Database, id: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', id).execute()
}

/** Sessions that have not ended, in no promised order. */
export async function listRunning(db: Database): Promise<RunningSession[]> {
  return db
    .selectFrom('session')
    .select([
      'id',
      'touched_on as touchedOn',
      'answers_until as answersUntil',
      sql<string>`state ->> 'phase'`.as('phase'),
    ])
    .where('ended', '=', 0)
    .execute()
}

/** A session that has not ended: `phase` is `lobby` until its first step. */
export interface RunningSession {
  readonly id: string
  readonly phase: string
  readonly touchedOn: string
  readonly answersUntil: string
}

/**
 * Sessions whose days are over, ended or not, and of which anything is left. Not those whose days are
 * no longer what was written: nothing is deleted on a day that a failing disk has made up.
 */
export async function listDue(db: Database, today: string): Promise<StoredSession[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('answers_until', '<', today)
    .where(hasWholeDays)
    .execute()
  return rows.map(toSession)
}

/** Ids of the sessions whose days of deletion are damaged. */
export async function listWithoutDays(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where(sql<boolean>`NOT (${hasWholeDays})`)
    .execute()
  return rows.map(({ id }) => id)
}

/** From now on sealed rounds may be without their parts; agreements are still there. */
export async function markAnswersDeleted(db: Database, id: string): Promise<void> {
  await db.updateTable('session').set({ answers_deleted: 1 }).where('id', '=', id).execute()
}
