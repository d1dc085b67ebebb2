import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createApp } from '../../server/app.ts'
import { terminalLog } from '../../server/log.ts'
import type { SealPoint } from '../../server/rooms/seal.ts'
import type { Writer } from '../../server/store/writer.ts'
import { quick, testConfig } from '../support/plenum.ts'
import { acksFirst, dropPrimaryKey, plainInsert } from './broken-writers.ts'

/** A server to be broken: where it dies, and which fault is planted in it. */
export interface FaultyServer {
  readonly dataDir: string
  readonly port?: number
  /** The process kills itself here. */
  readonly crashAt?: SealPoint
  readonly fault?: 'acks-first' | 'plain-insert' | 'synchronous-normal'
}

const saveEvery = 400

function openWithNormal(): void {
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')
  DatabaseSync.prototype.exec = function weakened(this: DatabaseSync, text: string) {
    return Reflect.apply(exec?.value, this, [
      text.replace('synchronous = FULL', 'synchronous = NORMAL'),
    ])
  }
}

/** A server that appends answers has a table of its own for them, which its check of the tables must not mind. */
function passByAnswers(): void {
  const prepare = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'prepare')
  DatabaseSync.prototype.prepare = function lenient(this: DatabaseSync, text: string) {
    return Reflect.apply(prepare?.value, this, [
      text.replace("NOT LIKE 'kysely%'", "NOT LIKE 'kysely%' AND tbl_name <> 'answer'"),
    ])
  }
}

function weaken(dataDir: string): void {
  const database = new DatabaseSync(join(dataDir, 'plenum.sqlite'))
  dropPrimaryKey(database)
  database.close()
}

const writers: Partial<Record<NonNullable<FaultyServer['fault']>, (writer: Writer) => Writer>> = {
  'acks-first': (writer) =>
    acksFirst(writer, (run) => {
      setInterval(run, saveEvery)
    }),
  'plain-insert': plainInsert,
}

async function serve({ dataDir, port = 0, crashAt, fault }: FaultyServer): Promise<void> {
  if (fault === 'synchronous-normal') openWithNormal()
  if (fault === 'plain-insert') passByAnswers()
  const wrapWriter = fault && writers[fault]
  const app = await createApp(
    { ...testConfig(dataDir), port },
    {
      log: terminalLog('text'),
      clientDir: dataDir,
      timings: { ...quick, grace: 300 },
      // Budgets and bounces are another test's matter: by this clock everything lies far apart.
      monotonic: () => performance.now() * 1_000,
      at: (point) => {
        if (point === crashAt) process.kill(process.pid, 'SIGKILL')
      },
      ...(wrapWriter ? { wrapWriter } : {}),
    },
  )
  if (fault === 'plain-insert') weaken(dataDir)
  process.send?.({ port: await app.listen() })
}

// What `startFaulty` hands over.
await serve(JSON.parse(process.argv[2] ?? '{}') as FaultyServer)
