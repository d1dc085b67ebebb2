import { join } from 'node:path'
import type { KeyStore } from '../keys/key-directory.ts'
import type { Log } from '../log.ts'
import { tryWrite } from '../store/try-write.ts'
import type { Writer } from '../store/writer.ts'
import { createFigures, type Figures } from './figures.ts'
import type { Machine } from './machine.ts'
import { heardKeys, heardWriter } from './outcomes.ts'
import { Watch } from './watch.ts'

/** Why the server cannot take answers now. */
export type NotReady = 'storage' | 'keys' | 'stopping'

/** How the server itself fares: what it counts, what is wrong with it, whether it can store. */
export interface Operation {
  /** Counts what it is told, and says it. */
  readonly log: Log
  readonly figures: Figures
  readonly watch: Watch
  readonly keys: KeyStore
  readonly writer: Writer
  /** Empty while it can store. Known already: asking costs nothing. */
  readonly notReady: () => readonly NotReady[]
  /** From now on it is not ready. */
  readonly stopping: () => void
  readonly close: () => void
}

interface Parts {
  readonly dataDir: string
  readonly keysDir: string
  readonly log: Log
  readonly machine: Machine
  readonly monotonic: () => number
  /** How long between two looks, in milliseconds. */
  readonly watchEvery: number
  readonly writer: Writer
  readonly keys: KeyStore
}

const countingLog = (log: Log, figures: Figures): Log => ({
  info: (event) => log.info(event),
  error: (event, cause) => {
    figures.failed(event)
    log.error(event, cause)
  },
})

/** Puts ears on writer and keys, and looks at the machine now and then. */
export function createOperation(parts: Parts): Operation {
  const { dataDir, keysDir, machine, monotonic } = parts
  const figures = createFigures()
  const log = countingLog(parts.log, figures)
  const watch = new Watch({
    machine,
    log,
    paths: { dataDir, database: join(dataDir, 'plenum.sqlite'), keysDir },
    tryStore: () => tryWrite(writer),
  })
  const writer = heardWriter(parts.writer, monotonic, (refused, took) => {
    watch.outcome('storage', refused)
    figures.wrote(took)
  })
  const keys = heardKeys(parts.keys, (refused) => watch.outcome('keys', refused))
  const looking = setInterval(() => {
    // `look` asks a machine that answers; a machine that does not is looked at again.
    watch.look().catch((error: unknown) => log.error('unexpected', error))
  }, parts.watchEvery)
  looking.unref()
  let isStopping = false
  return {
    log,
    figures,
    watch,
    keys,
    writer,
    notReady: () => [
      ...watch.troubles.filter((trouble) => trouble === 'storage' || trouble === 'keys'),
      ...(isStopping ? (['stopping'] as const) : []),
    ],
    stopping: () => {
      isStopping = true
    },
    close: () => {
      clearInterval(looking)
      machine.stop()
    },
  }
}
