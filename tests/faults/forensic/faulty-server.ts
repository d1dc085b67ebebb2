import crypto from 'node:crypto'
import fs, { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { createApp, type Outside } from '../../../server/app.ts'
import { terminalLog } from '../../../server/log.ts'
import { quick, testConfig } from '../../support/plenum.ts'
import { databaseFile } from '../../support/room.ts'
import { writerWith } from '../../support/writers.ts'
import { type Owned, readMarker } from './markers.ts'

/** What is planted in a server that ought to forget who answered what. */
export type Forgetfulness =
  | 'numbered-answers'
  | 'unshuffled-seal'
  | 'one-shuffle-for-all'
  | 'same-order-twice'
  | 'seats-as-they-came'
  | 'nothing-overwritten'
  | 'key-stays'
  | 'key-copied'
  | 'answers-in-log'

export interface ForgetfulServer {
  readonly dataDir: string
  readonly fault?: Forgetfulness
}

/** Every uniform number is the highest there is: Fisher–Yates then leaves all where it was. */
function neverShuffle(): void {
  const { randomInt } = crypto
  const planted = (least: number, limit?: number) =>
    limit === undefined ? least - 1 : randomInt(least, limit)
  Object.assign(crypto, { randomInt: planted })
  syncBuiltinESMExports()
}

function overwriteNothing(): void {
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')
  DatabaseSync.prototype.exec = function weakened(this: DatabaseSync, text: string) {
    return Reflect.apply(exec?.value, this, [
      text.replace('secure_delete = ON', 'secure_delete = OFF'),
    ])
  }
}

/** Sealing takes no seat out of its page, and so puts none back in. */
function leaveSeats(): void {
  const prepare = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'prepare')
  DatabaseSync.prototype.prepare = function planted(this: DatabaseSync, text: string) {
    const kept = text.replace(
      /^\s*DELETE FROM seat (WHERE .*?)\s+RETURNING (.*)$/su,
      'SELECT $2 FROM seat $1 AND FALSE',
    )
    return Reflect.apply(prepare?.value, this, [kept])
  }
}

/** Keys are neither overwritten nor removed. */
function keepKeys(): void {
  const { openSync, unlinkSync } = fs
  Object.assign(fs, {
    openSync: (path: string, flags: string, mode?: number) =>
      openSync(path.endsWith('.key') && flags === 'r+' ? '/dev/null' : path, flags, mode),
    unlinkSync: (path: string) => {
      if (!path.endsWith('.key')) unlinkSync(path)
    },
  })
  syncBuiltinESMExports()
}

/** A copy of every key lies elsewhere, as if the folder of keys were part of a backup. */
function copyKeys(dataDir: string): void {
  const keys = join(dataDir, 'keys')
  const copies = join(dataDir, 'copies')
  mkdirSync(copies, { recursive: true })
  for (const name of readdirSync(keys)) copyFileSync(join(keys, name), join(copies, name))
}

type Order = (parts: readonly Owned[]) => Owned[]

/** Parts reach the table in this order, whatever sealing wanted. */
function sealInOrder(order: Order): void {
  const run = Object.getOwnPropertyDescriptor(StatementSync.prototype, 'run')
  const isParts = (value: unknown) => typeof value === 'string' && value.startsWith('[{"id":')
  StatementSync.prototype.run = function planted(this: StatementSync, ...values: unknown[]) {
    const reordered = values.map((value) =>
      // The list that `insertParts` binds.
      isParts(value) ? JSON.stringify(order(JSON.parse(String(value)) as Owned[])) : value,
    )
    return Reflect.apply(run?.value, this, reordered)
  }
}

const personOf = ({ value }: Owned) => readMarker(value).person
const noteOf = ({ value }: Owned) => readMarker(value).note

const inOrderOfComing: Order = (parts) =>
  parts.toSorted((a, b) => personOf(a) - personOf(b) || noteOf(a) - noteOf(b))

/** All first notes and then all second ones, both in one and the same order of people. */
const onePermutation: Order = (parts) => {
  const place = new Map([...new Set(parts.map(personOf))].map((person, index) => [person, index]))
  return parts.toSorted(
    (a, b) =>
      noteOf(a) - noteOf(b) || (place.get(personOf(a)) ?? 0) - (place.get(personOf(b)) ?? 0),
  )
}

/** The same table with row numbers, which keep the order of coming. */
function numberRows(dataDir: string, table: string): void {
  const database = new DatabaseSync(databaseFile(dataDir))
  const [row] = database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').all(table)
  const unnumbered = String(row?.['sql'])
  database.exec(`
    PRAGMA foreign_keys = OFF;
    ALTER TABLE ${table} RENAME TO before_${table};
    ${unnumbered.replace('WITHOUT ROWID', '')};
    DROP TABLE before_${table};
  `)
  database.close()
}

interface Plant {
  /** Before there is a server. */
  readonly before?: () => void
  /** On the tables that it has made. */
  readonly on?: (dataDir: string) => void
  readonly outside?: (dataDir: string) => Partial<Outside>
}

const plants: Readonly<Record<Forgetfulness, Plant>> = {
  'numbered-answers': { on: (dataDir) => numberRows(dataDir, 'answer') },
  'unshuffled-seal': { before: neverShuffle, on: (dataDir) => numberRows(dataDir, 'part') },
  'one-shuffle-for-all': {
    before: () => sealInOrder(onePermutation),
    on: (dataDir) => numberRows(dataDir, 'part'),
  },
  'same-order-twice': {
    before: () => {
      sealInOrder(inOrderOfComing)
      leaveSeats()
    },
    on: (dataDir) => {
      numberRows(dataDir, 'part')
      numberRows(dataDir, 'seat')
    },
  },
  'seats-as-they-came': { before: leaveSeats },
  'nothing-overwritten': { before: overwriteNothing },
  'key-stays': { before: keepKeys },
  'key-copied': {
    outside: (dataDir) => ({
      at: (point) => {
        if (point === 'key-made') copyKeys(dataDir)
      },
    }),
  },
  'answers-in-log': {
    outside: () => ({
      wrapWriter: (writer) =>
        writerWith(writer, {
          answer: (row) => {
            // The log itself has no words for this.
            process.stdout.write(`an answer to ${row.step}, ${row.value.length} bytes\n`)
            return writer.answer(row)
          },
        }),
    }),
  },
}

async function serve({ dataDir, fault }: ForgetfulServer): Promise<void> {
  const plant = fault === undefined ? {} : plants[fault]
  plant.before?.()
  const app = await createApp(testConfig(dataDir), {
    log: terminalLog('text'),
    clientDir: dataDir,
    timings: quick,
    // Budgets and bounces are another test's matter: by this clock everything lies far apart.
    monotonic: () => performance.now() * 1_000,
    ...plant.outside?.(dataDir),
  })
  plant.on?.(dataDir)
  process.send?.({ port: await app.listen() })
}

// What `scene.ts` hands over.
await serve(JSON.parse(process.argv[2] ?? '{}') as ForgetfulServer)
