import { type Trouble, troubles } from '../../shared/room/troubles.ts'
import type { Log } from '../log.ts'
import type { Lag, Machine } from './machine.ts'

const mebi = 2 ** 20

/** Below the first, space is short; above the second it is not any more (docs/adr/028). */
const littleSpace = 256 * mebi
const enoughSpace = 320 * mebi

/** Above the first (RELIABILITY section 5.4) everything waits; below the second all is well again. */
const slow = 200
const quick = 100
/** One garbage collection is no trouble: so many looks in a row have to agree. */
const looksThatAgree = 2

/** The parts of the server that refuse in words of their own. */
export type Part = 'storage' | 'keys'

export interface Watched {
  readonly dataDir: string
  readonly database: string
  readonly keysDir: string
}

interface WatchDeps {
  readonly machine: Machine
  readonly paths: Watched
  readonly log: Log
  /** Writes to the database and leaves nothing; its outcome is told by `outcome`. */
  readonly tryStore: () => Promise<unknown>
}

/** Knows what is wrong with the server: by what became of its writes, and by looking now and then. */
export class Watch {
  readonly #deps: WatchDeps
  /** The last write was refused. */
  readonly #refused: Record<Part, boolean> = { storage: false, keys: false }
  /** At the last look its files could not be written to. */
  readonly #unreachable: Record<Part, boolean> = { storage: false, keys: false }
  #isShort = false
  #isSlow = false
  #looksAgainst = 0
  #known: readonly Trouble[] = []
  #lag: Lag = { p50: 0, p99: 0 }
  #freeBytes: number | null = null
  #listener = () => {}

  constructor(deps: WatchDeps) {
    this.#deps = deps
  }

  /** What is wrong now, most urgent first. */
  get troubles(): readonly Trouble[] {
    return this.#known
  }

  /** As of the last look. */
  get figures(): { readonly lag: Lag; readonly freeBytes: number | null } {
    return { lag: this.#lag, freeBytes: this.#freeBytes }
  }

  /** Called when something has gone wrong, or is right again. */
  onChange(listener: () => void): void {
    this.#listener = listener
  }

  /** What became of a write. */
  outcome(part: Part, refused: boolean): void {
    if (this.#refused[part] === refused) return
    this.#refused[part] = refused
    this.#settle()
  }

  async look(): Promise<void> {
    const { machine, paths } = this.#deps
    this.#lookAtLag(machine.lag())
    this.#freeBytes = await machine.freeBytes(paths.dataDir).catch(() => null)
    this.#isShort = (this.#freeBytes ?? enoughSpace) < (this.#isShort ? enoughSpace : littleSpace)
    const reachable = [paths.dataDir, paths.database].map((path) => machine.mayWrite(path))
    this.#unreachable.storage = (await Promise.all(reachable)).includes(false)
    this.#unreachable.keys = !(await machine.mayWrite(paths.keysDir))
    this.#settle()
    await this.#tryAgain()
  }

  /** Only what has refused is tried: a healthy server writes nothing for this. */
  async #tryAgain(): Promise<void> {
    const { machine, paths, tryStore } = this.#deps
    // A refusal is the answer to the question, and known already.
    if (this.#refused.storage) await tryStore().catch(() => {})
    if (this.#refused.keys) this.outcome('keys', !(await machine.canWriteIn(paths.keysDir)))
  }

  #lookAtLag(lag: Lag): void {
    this.#lag = lag
    const isAgainst = this.#isSlow ? lag.p99 < quick : lag.p99 > slow
    this.#looksAgainst = isAgainst ? this.#looksAgainst + 1 : 0
    if (this.#looksAgainst < looksThatAgree) return
    this.#isSlow = !this.#isSlow
    this.#looksAgainst = 0
  }

  #settle(): void {
    const isNow: Record<Trouble, boolean> = {
      storage: this.#refused.storage || this.#unreachable.storage,
      keys: this.#refused.keys || this.#unreachable.keys,
      disk: this.#isShort,
      slow: this.#isSlow,
    }
    const before = this.#known
    this.#known = troubles.filter((trouble) => isNow[trouble])
    const come = this.#known.filter((trouble) => !before.includes(trouble))
    const gone = before.filter((trouble) => !this.#known.includes(trouble))
    for (const trouble of come) this.#deps.log.error(`trouble-${trouble}`)
    for (const trouble of gone) this.#deps.log.info(`over-${trouble}`)
    if (come.length + gone.length > 0) this.#listener()
  }
}
