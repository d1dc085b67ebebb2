import { constants } from 'node:fs'
import { access, open, statfs, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long the event loop kept what was due waiting, in milliseconds. */
export interface Lag {
  readonly p50: number
  readonly p99: number
}

/** What the watch asks of the machine. Tests have another one. */
export interface Machine {
  /** Bytes that this process may still write on the disk of a folder. */
  freeBytes(folder: string): Promise<number>
  /** Whether a file or folder is there and may be written to; asks, and writes nothing. */
  mayWrite(path: string): Promise<boolean>
  /** Whether a file can be made in a folder now: makes one, and takes it away. */
  canWriteIn(folder: string): Promise<boolean>
  /** Since the last time this was asked. */
  lag(): Lag
  stop(): void
}

const resolution = 20
const nanoseconds = 1e6

const succeeds = (doing: Promise<unknown>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  )

async function makeAndRemove(path: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.write('plenum')
    await file.sync()
  } finally {
    await file.close()
    await unlink(path)
  }
}

/** The machine that the server runs on. */
export function thisMachine(): Machine {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  /** What the timer itself waits between two looks is no delay. */
  const beyond = (percentile: number) =>
    Math.max(0, delay.percentile(percentile) / nanoseconds - resolution)
  return {
    freeBytes: async (folder) => {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
    mayWrite: (path) => succeeds(access(path, constants.W_OK)),
    canWriteIn: (folder) => succeeds(makeAndRemove(join(folder, 'can-be-written'))),
    lag: () => {
      const lag = { p50: beyond(50), p99: beyond(99) }
      delay.reset()
      return lag
    },
    stop: () => {
      delay.disable()
    },
  }
}
