import type { RefusalCode } from '../../shared/protocol/errors.ts'
import type { LogEvent } from '../log.ts'

/** What participants do is told in batches of so many: no single write can be seen in a figure. */
const batch = 20

/** Counts that move only when a batch of events has come together (docs/adr/029). */
class BatchedCounts {
  readonly #told = new Map<string, number>()
  readonly #waiting = new Map<string, number>()
  #events = 0

  /** One event, and what it adds to which counts. */
  add(amounts: Readonly<Record<string, number>>): void {
    for (const [name, amount] of Object.entries(amounts)) {
      this.#waiting.set(name, (this.#waiting.get(name) ?? 0) + amount)
    }
    this.#events += 1
    if (this.#events < batch) return
    for (const [name, amount] of this.#waiting) {
      this.#told.set(name, (this.#told.get(name) ?? 0) + amount)
    }
    this.#waiting.clear()
    this.#events = 0
  }

  get told(): ReadonlyMap<string, number> {
    return this.#told
  }
}

/** Upper bounds of the histogram, in seconds. */
export const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const

const bucketOf = (seconds: number): string =>
  String(bounds.find((bound) => seconds <= bound) ?? '+Inf')

/** How long writes took: how many within each bound and not the one before it, and all together. */
export interface WriteFigures {
  readonly buckets: ReadonlyMap<string, number>
  readonly seconds: number
}

/** What is counted while the server runs. In memory only; a restart begins at nothing. */
export interface Figures {
  /** A write was heard of, from being handed over to lying on the disk. */
  readonly wrote: (milliseconds: number) => void
  readonly refused: (code: RefusalCode) => void
  /** Something failed and was said in the log; the log tells no less than this. */
  readonly failed: (event: LogEvent) => void
  /** A connection was ended because it did not read. */
  readonly endedSlowReader: () => void
  readonly writes: WriteFigures
  readonly refusals: ReadonlyMap<string, number>
  readonly failures: ReadonlyMap<string, number>
  readonly slowReaders: number
}

const secondsOf = 'seconds'

export function createFigures(): Figures {
  const writes = new BatchedCounts()
  const refusals = new BatchedCounts()
  const failures = new Map<string, number>()
  let slowReaders = 0
  return {
    wrote: (milliseconds) => {
      const seconds = milliseconds / 1_000
      writes.add({ [bucketOf(seconds)]: 1, [secondsOf]: seconds })
    },
    refused: (code) => refusals.add({ [code]: 1 }),
    failed: (event) => {
      failures.set(event, (failures.get(event) ?? 0) + 1)
    },
    get writes() {
      const told = new Map(writes.told)
      const seconds = told.get(secondsOf) ?? 0
      told.delete(secondsOf)
      return { buckets: told, seconds }
    },
    get refusals() {
      return refusals.told
    },
    failures,
    endedSlowReader: () => {
      slowReaders += 1
    },
    get slowReaders() {
      return slowReaders
    },
  }
}
