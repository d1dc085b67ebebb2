import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { DataDirInUse, type Hold, holdDirectory } from './hold.ts'
import * as initial from './migrations/001-initial.ts'
import * as sums from './migrations/002-sums.ts'
import type { Schema } from './schema.ts'
import { keepSums, teachSums } from './sums.ts'

export type Database = Kysely<Schema>

/** The database cannot be used as it is; the message names the file. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable'
}

/** A database whose structure is damaged; the message is the first thing that is wrong. */
export class NotWhole extends Error {
  override readonly name = 'NotWhole'
}

/** So many statements are kept ready: every one that a room uses, and room for those that are rare. */
const mostReady = 100

/**
 * Statements by their text, prepared once: a crowd that comes in asks the same few thousands of times, and
 * preparing one takes longer than running it.
 */
function readyStatements(sqlite: DatabaseSync): (query: string) => StatementSync {
  const ready = new Map<string, StatementSync>()
  return (query) => {
    const statement = ready.get(query) ?? sqlite.prepare(query)
    // Set anew, so that the first of the map is the one not used for longest.
    ready.delete(query)
    ready.set(query, statement)
    const [oldest] = ready.keys()
    if (ready.size > mostReady && oldest !== undefined) ready.delete(oldest)
    return statement
  }
}

/** Node's own SQLite in the shape that Kysely's SQLite dialect drives. */
export const driver = (sqlite: DatabaseSync, hold?: Hold): SqliteDatabase => {
  const readyFor = readyStatements(sqlite)
  return {
    close: () => {
      sqlite.close()
      hold?.release()
    },
    prepare: (query) => {
      const statement = readyFor(query)
      // Kysely hands over what the schema's columns hold: strings, numbers, bytes and null.
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        // Two that are read row by row at the same time would be one.
        iterate: (parameters) => sqlite.prepare(query).iterate(...values(parameters)),
      }
    },
  }
}

/** Kysely holds that SQLite cannot change tables in a transaction; it can. */
class AtomicAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** A migration is there whole or not at all, also when the process is killed in the middle of it. */
class AtomicDialect extends SqliteDialect {
  override createAdapter() {
    return new AtomicAdapter()
  }
}

/**
 * WAL with FULL: a commit is on disk when it returns (RELIABILITY section 4). `secure_delete`:
 * what is deleted is overwritten.
 */
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 5000;
  PRAGMA temp_store = MEMORY;
`

/**
 * Every page, every index, and that every row belongs to a session that is there. Values are looked at
 * by their sums, room by room (`sums.ts`).
 *
 * @throws NotWhole
 */
export function checkStructure(sqlite: DatabaseSync): void {
  const [result] = sqlite.prepare('PRAGMA integrity_check(1)').all()
  const found = String(result?.['integrity_check'])
  // SQLite says it in several lines; it becomes part of a sentence.
  if (found !== 'ok') throw new NotWhole(found.replaceAll(/\s+/gu, ' '))
  const [astray] = sqlite.prepare('PRAGMA foreign_key_check').all()
  if (astray) throw new NotWhole(`a row of ${String(astray['table'])} belongs to no session`)
}

function openChecked(file: string): DatabaseSync {
  const sqlite = new DatabaseSync(file)
  try {
    sqlite.exec(pragmas)
    checkStructure(sqlite)
    teachSums(sqlite)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** The tables over a connection, as they are. */
export const tablesOver = (connection: SqliteDatabase): Database =>
  new Kysely<Schema>({ dialect: new AtomicDialect({ database: connection }) })

/** Kysely notes the moment of each migration, and asks no more of it than that it is a day. */
const noMoment = '1970-01-01'

/** When a server was first started is nobody's matter (ADR 015). */
async function forgetMoments(db: Database): Promise<void> {
  const { numAffectedRows } = await sql`
    UPDATE kysely_migration SET timestamp = ${noMoment} WHERE timestamp <> ${noMoment}`.execute(db)
  // The log still says it. Where a reader keeps that from going, the next sealing empties it.
  if (numAffectedRows) await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
}

/** Brings the tables up to date. @throws what kept it from that */
export async function migrate(db: Database): Promise<void> {
  const provider = {
    getMigrations: () => Promise.resolve({ '001-initial': initial, '002-sums': sums }),
  }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
  await forgetMoments(db)
}

/** What SQLite keeps of our tables: the text that made them, a byte of which can rot like any other. */
const tablesOf = (sqlite: DatabaseSync): string =>
  JSON.stringify(
    sqlite
      .prepare(
        "SELECT name, sql FROM main.sqlite_master WHERE name NOT LIKE 'kysely%' ORDER BY name",
      )
      .all(),
  )

/** @throws where the tables are not those that the migrations make */
async function checkTables(sqlite: DatabaseSync): Promise<void> {
  const made = new DatabaseSync(':memory:')
  const db = tablesOver(driver(made))
  try {
    teachSums(made)
    await migrate(db)
    if (tablesOf(made) !== tablesOf(sqlite))
      throw new NotWhole('its tables are not those of Plenum')
  } finally {
    await db.destroy()
  }
}

/** Takes the directory for this process, and opens its file: both or neither. */
function openHeld(dataDir: string, file: string): { sqlite: DatabaseSync; hold: Hold } {
  let hold: Hold | null = null
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    hold = holdDirectory(dataDir)
    return { sqlite: openChecked(file), hold }
  } catch (error) {
    hold?.release()
    if (error instanceof DataDirInUse) throw error
    throw new DatabaseUnusable(file, { cause: error })
  }
}

/**
 * Opens the database of a data directory for this process alone, checks it, and brings its tables up
 * to date.
 *
 * @throws DatabaseUnusable where the file is damaged or cannot be opened
 * @throws DataDirInUse where another server works on it
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  const file = join(dataDir, 'plenum.sqlite')
  const { sqlite, hold } = openHeld(dataDir, file)
  const db = tablesOver(driver(sqlite, hold))
  try {
    await migrate(db)
    await checkTables(sqlite)
    keepSums(sqlite)
  } catch (error) {
    await db.destroy()
    throw new DatabaseUnusable(file, { cause: error })
  }
  // SQLite's own waiting would hold up the event loop, and with it everyone in every room.
  await sql`PRAGMA busy_timeout = 0`.execute(db)
  return db
}

const checkpointTries = 50

/** Empties the write-ahead log, so that nothing deleted stays in it. Repeated until no reader is in the way. */
export async function truncateLog(db: Database): Promise<void> {
  for (let tries = 0; tries < checkpointTries; tries += 1) {
    const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
    if (rows[0]?.busy === 0) return
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  }
  throw new Error('the write-ahead log could not be emptied')
}
