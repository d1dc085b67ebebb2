import { chmodSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { checkStructure } from './sqlite.ts'
import { damagedSessions, sealHash, teachSums } from './sums.ts'

/** A sealed round of a copy, and the hash of its parts in hexadecimal. */
export interface SealedCopy {
  readonly session: string
  readonly step: string
  readonly round: number
  readonly seal: string
}

/** What a copy of the database holds. */
export interface CopyContent {
  readonly sessions: readonly string[]
  readonly sealed: readonly SealedCopy[]
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
 * deleted, and without a single answer that is not sealed. Holds up no one who writes.
 */
export function writeCopy(source: string, copy: string): void {
  withDatabase(source, true, (sqlite) => sqlite.prepare('VACUUM INTO ?').run(copy))
  chmodSync(copy, 0o600)
  withDatabase(copy, false, (sqlite) =>
    sqlite.exec(`
      PRAGMA journal_mode = DELETE;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      DELETE FROM answer;
      VACUUM;
    `),
  )
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
    const { sealed, broken } = readSeals(sqlite)
    const damaged = new Set([...idsIn(sqlite, damagedSessions), ...broken])
    return {
      sessions: idsIn(sqlite, 'SELECT id FROM session ORDER BY id'),
      sealed,
      damaged: [...damaged],
    }
  })

const hex = (bytes: unknown) => (bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.alloc(0))

function readSeals(sqlite: DatabaseSync): { sealed: SealedCopy[]; broken: string[] } {
  const parts = sqlite.prepare(
    'SELECT figure, value FROM part WHERE session_id = ? AND step = ? AND round = ?',
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
      const found = parts.all(ref.session, ref.step, ref.round).map(({ figure, value }) => ({
        figure: String(figure),
        value: String(value),
      }))
      const seal = hex(row['seal'])
      return { ...ref, seal: seal.toString('hex'), isWhole: sealHash(found).equals(seal) }
    })
  return {
    sealed: rounds
      .filter(({ isWhole }) => isWhole)
      .map(({ session, step, round, seal }) => ({ session, step, round, seal })),
    broken: rounds.filter(({ isWhole }) => !isWhole).map(({ session }) => session),
  }
}
