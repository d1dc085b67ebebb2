import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another process works on this data directory; the message names it. */
export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse'
}

/** The right to work on a data directory, alone. */
export interface Hold {
  release(): void
}

const busy = 5

const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && error.errcode === busy

/**
 * Takes a data directory for this process. The lock is the operating system's, on a file of its own: it
 * goes with the process, however that ends, and keeps nobody from reading the database.
 *
 * @throws DataDirInUse where another has it
 */
export function holdDirectory(dataDir: string): Hold {
  const lock = new DatabaseSync(join(dataDir, 'plenum.lock'))
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw isBusy(error) ? new DataDirInUse(dataDir) : error
  }
  return { release: () => lock.close() }
}
