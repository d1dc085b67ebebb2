import { DatabaseSync } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'
import type { KeyStore, SessionRound } from '../../../server/keys/key-directory.ts'
import { driver, migrate, tablesOver } from '../../../server/store/sqlite.ts'
import { keepSums, teachSums } from '../../../server/store/sums.ts'
import type { World } from './world.ts'

/** A process of the server: what it does after its death reaches nothing. */
export interface Process {
  isAlive: boolean
  die(why: string): void
}

/** What a process runs into that is dead already. */
export class Killed extends Error {}

class DiskFull extends Error {
  readonly code = 'ENOSPC'
}

/** Hears of every transaction, so that what is stored can be looked at. */
export interface Witness {
  committed(): void
}

const reads = /^\s*(?:select|pragma (?!wal))/iu
const isReading = (query: string) => reads.test(query)
const nameOf = ({ session, step, round }: SessionRound) => `${session}.${step}.${round}`

const schemaOf = async (): Promise<string> => {
  const database = new DatabaseSync(':memory:')
  teachSums(database)
  await migrate(tablesOver(driver(database)))
  const rows = database.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL').all()
  database.close()
  return rows
    .map(({ sql }) => String(sql))
    .filter((sql) => !sql.includes('kysely_migration'))
    .join(';\n')
}

let schema: Promise<string> | null = null

/**
 * What survives the server's process: SQLite itself, in memory, and the keys. It may be full, and the
 * process may die before or after any statement and any key.
 */
export class Disk {
  readonly sqlite: DatabaseSync
  readonly keys = new Map<string, { readonly ref: SessionRound; readonly key: Buffer }>()
  isFull = false
  /** Nothing can be read either. */
  isGone = false
  /** Statements and keys until the process dies; null = it does not. */
  fuse: number | null = null
  witness: Witness | null = null
  /** A write was refused since this was last set to false. */
  hasRefused = false
  readonly #world: World
  readonly #secret: Buffer
  readonly #plain: SqliteDatabase
  /** Each is prepared once for all processes, which saves much of a world's time. */
  readonly #statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>()

  private constructor(world: World, sqlite: DatabaseSync) {
    this.#world = world
    this.sqlite = sqlite
    this.#plain = driver(sqlite)
    this.#secret = this.#bytes()
  }

  static async make(world: World): Promise<Disk> {
    schema ??= schemaOf()
    const sqlite = new DatabaseSync(':memory:')
    teachSums(sqlite)
    sqlite.exec(`PRAGMA foreign_keys = ON; ${await schema}`)
    keepSums(sqlite)
    return new Disk(world, sqlite)
  }

  close(): void {
    this.sqlite.close()
  }

  /** The connection of one process. */
  connection(process: Process): SqliteDatabase {
    return {
      close: () => {},
      prepare: (query) => {
        const statement = this.#statements.get(query) ?? this.#plain.prepare(query)
        this.#statements.set(query, statement)
        const guarded =
          <Given extends readonly unknown[], Value>(run: (...given: Given) => Value) =>
          (...given: Given): Value =>
            this.#step(process, query, () => run(...given))
        return {
          reader: statement.reader,
          all: guarded((parameters) => statement.all(parameters)),
          run: guarded((parameters) => statement.run(parameters)),
          iterate: guarded((parameters) => statement.iterate(parameters)),
        }
      },
    }
  }

  /** The keys as one process reaches them. */
  keyStore(process: Process): KeyStore {
    const step = <Value>(what: string, run: () => Value) => this.#step(process, what, run)
    return {
      create: (ref) =>
        step('key', () => {
          const key = this.#bytes()
          this.keys.set(nameOf(ref), { ref, key })
          return key
        }),
      read: (ref) => step('select key', () => this.keys.get(nameOf(ref))?.key ?? null),
      destroy: (ref) => step('no key', () => this.keys.delete(nameOf(ref))),
      list: () => step('select keys', () => [...this.keys.values()].map(({ ref }) => ref)),
      serverSecret: () => this.#secret,
    }
  }

  /** The end of a process: a transaction that is not committed never was. */
  lost(): void {
    this.fuse = null
    if (this.sqlite.isTransaction) this.sqlite.exec('ROLLBACK')
  }

  #step<Value>(process: Process, what: string, run: () => Value): Value {
    if (!process.isAlive) throw new Killed('dead')
    this.#burn(process, `before ${what}`)
    if ((this.isGone || (this.isFull && !isReading(what))) && !/^(?:begin|rollback)/iu.test(what)) {
      this.hasRefused = true
      throw new DiskFull('database or disk is full')
    }
    const value = run()
    if (/^commit/iu.test(what) || !(isReading(what) || this.sqlite.isTransaction)) {
      this.witness?.committed()
    }
    this.#burn(process, `after ${what}`)
    return value
  }

  #burn(process: Process, where: string): void {
    if (this.fuse === null) return
    this.fuse -= 1
    if (this.fuse > 0) return
    process.die(where.replaceAll(/\s+/gu, ' ').slice(0, 40))
    throw new Killed(where)
  }

  readonly #bytes = () => Buffer.from(Array.from({ length: 32 }, () => this.#world.below(256)))
}
