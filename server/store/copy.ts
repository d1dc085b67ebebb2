import { chmodSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { checkStructure } from './sqlite.ts'
import { damagedSessions, forgetShown, sealHash, teachSums } from './sums.ts'

/** What a copy of the database holds. */
export interface CopyContent {
  readonly sessions: readonly string[]
  /** How many sealed rounds fit their seal. */
  readonly rounds: number
  /** Sessions of which something is not what was written. */
  readonly damaged: readonly string[]
}

function withDatabase<Value>(
  file: string,
  readOnly: boolean,
  work: (sqlite: DatabaseSync) => Value,
): Value {
  const sqlite = new DatabaseSync(file, { readOnly })
  try {
    sqlite.exec('PRAGMA busy_timeout = 5000')
    return work(sqlite)
  } finally {
    sqlite.close()
  }
}

/**
 * Writes a copy of a database that may be in use: one moment of it, compact, without a trace of what was
 * deleted, and without a single answer that is not sealed, nor a picture that grew out of such answers.
 * Holds up no one who writes.
 */
export function writeCopy(source: string, copy: string): void {
  withDatabase(source, true, (sqlite) => sqlite.prepare('VACUUM INTO ?').run(copy))
  chmodSync(copy, 0o600)
  withDatabase(copy, false, (sqlite) => {
    teachSums(sqlite)
    sqlite.exec(`
      PRAGMA journal_mode = DELETE;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      DELETE FROM answer;
      DELETE FROM draft;
      ${forgetShown};
      VACUUM;
    `)
  })
}

const idsIn = (sqlite: DatabaseSync, query: string) =>
  sqlite
    .prepare(query)
    .all()
    .map(({ id }) => String(id))

/**
 * Reads a copy through: its structure, every sum, every seal.
 *
 * @throws where it is no whole database
 */
export const readCopy = (file: string): CopyContent =>
  withDatabase(file, true, (sqlite) => {
    teachSums(sqlite)
    checkStructure(sqlite)
    const { rounds, broken } = readSeals(sqlite)
    const damaged = new Set([...idsIn(sqlite, damagedSessions), ...broken])
    return {
      sessions: idsIn(sqlite, 'SELECT id FROM session ORDER BY id'),
      rounds,
      damaged: [...damaged],
    }
  })

const bytesOf = (bytes: unknown) =>
  bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.alloc(0)

function readSeals(sqlite: DatabaseSync): { rounds: number; broken: string[] } {
  const parts = sqlite.prepare(
    'SELECT figure, value, table_number FROM part WHERE session_id = ? AND step = ? AND round = ?',
  )
  const rounds = sqlite
    .prepare('SELECT session_id, step, round, seal FROM round WHERE seal IS NOT NULL')
    .all()
    .map((row) => {
      const ref = {
        session: String(row['session_id']),
        step: String(row['step']),
        round: Number(row['round']),
      }
      const found = parts
        .all(ref.session, ref.step, ref.round)
        .map(({ figure, value, table_number }) => ({
          figure: String(figure),
          value: String(value),
          table: table_number === null ? null : Number(table_number),
        }))
      return { session: ref.session, isWhole: sealHash(found).equals(bytesOf(row['seal'])) }
    })
  return {
    rounds: rounds.filter(({ isWhole }) => isWhole).length,
    broken: rounds.filter(({ isWhole }) => !isWhole).map(({ session }) => session),
  }
}
