import { createHash } from 'node:crypto'
import type { Later } from '../../../server/later.ts'

/** Uniform in [0, 1), the same sequence for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Due {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** Everything that waits for a promise goes on; nothing in a simulation waits for anything else. */
const settled = () =>
  new Promise<void>((done) => {
    setImmediate(done)
  })

/**
 * A world of virtual time. Its seed decides everything: whatever happens is either due in its queue
 * or follows at once from something that was.
 */
export class World {
  readonly random: () => number
  readonly lines: string[] = []
  readonly #keepsLines: boolean
  readonly #hash = createHash('sha256')
  #queue: Due[] = []
  #now = 0
  #order = 0
  events = 0

  constructor(seed: number, keepsLines = false) {
    this.random = chanceFrom(seed)
    this.#keepsLines = keepsLines
  }

  readonly now = () => this.#now

  readonly later: Later = (wait, run) => {
    const due = { at: this.#now + Math.max(0, wait), order: this.#order, run }
    this.#order += 1
    let from = 0
    let to = this.#queue.length
    // The next one is last: what is due at one moment runs in the order in which it was asked for.
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#queue[middle]?.at ?? 0) > due.at) from = middle + 1
      else to = middle
    }
    this.#queue.splice(from, 0, due)
    return () => {
      this.#queue = this.#queue.filter((one) => one !== due)
    }
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  between(from: number, to: number): number {
    return from + this.random() * (to - from)
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  pick<Value>(from: readonly [Value, ...Value[]]): Value {
    return from[this.below(from.length)] ?? from[0]
  }

  /** Puts what happens on record: two runs of one seed are the same where their records are. */
  note(who: string, what: string): void {
    const line = `${(this.#now / 1_000).toFixed(3).padStart(9)} ${who.padEnd(10)} ${what}`
    this.#hash.update(`${line}\n`)
    if (this.#keepsLines) this.lines.push(line)
  }

  /** Lets time pass until a moment, or until something is found to be broken. */
  async run(until: number, isOver: () => boolean): Promise<void> {
    await settled()
    while (!isOver()) {
      const due = this.#queue.at(-1)
      if (!due || due.at > until) break
      this.#queue.pop()
      this.#now = due.at
      this.events += 1
      due.run()
      await settled()
    }
    this.#now = Math.max(this.#now, until)
  }

  /** Of everything that was put on record up to now. */
  hash(): string {
    return this.#hash.copy().digest('hex').slice(0, 16)
  }
}
