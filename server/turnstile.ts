import type { Later } from './later.ts'
import { createWindow, type Window } from './window.ts'

/**
 * Where newcomers of a room queue up when too many come at once (ADR 021). Nobody is turned away, and
 * phones that are in already never come by here.
 */
export interface Turnstile {
  /** Resolves when it is this newcomer's turn: at once, where there is no crowd. */
  pass(session: string): Promise<void>
}

/** How many newcomers a room takes in. */
export interface Flow {
  /** So many come in without waiting, whatever their haste. */
  readonly crowd: number
  /** So many a second of those who are more, and of all while the server is behind. */
  readonly perSecond: number
}

const usualFlow: Flow = { crowd: 500, perSecond: 50 }

interface TurnstileDeps {
  readonly monotonic: () => number
  readonly later: Later
  readonly flow?: Flow
}

/** How often a queue moves, in milliseconds. */
const beat = 50
/** Being so late, in milliseconds, the server has more to do than it can. */
const late = 200
/** How long after it was late newcomers still come slowly. */
const calm = 1_000
const second = 1_000

interface Queue {
  /** A crowd of this size is forgotten when as much time has gone as it takes to let it in slowly. */
  readonly crowd: Window
  readonly slow: Window
  readonly waiting: (() => void)[]
}

class Queues implements Turnstile {
  readonly #deps: TurnstileDeps
  readonly #flow: Flow
  readonly #queues = new Map<string, Queue>()
  #isBeating = false
  #lateUntil = Number.NEGATIVE_INFINITY

  constructor(deps: TurnstileDeps) {
    this.#deps = deps
    this.#flow = deps.flow ?? usualFlow
  }

  pass(session: string): Promise<void> {
    const queue = this.#queueOf(session)
    this.#keepBeating()
    if (queue.waiting.length === 0 && this.#letsIn(queue)) return Promise.resolve()
    return new Promise((resolve) => {
      queue.waiting.push(resolve)
    })
  }

  #queueOf(session: string): Queue {
    const known = this.#queues.get(session)
    if (known) return known
    const { monotonic } = this.#deps
    const { crowd, perSecond } = this.#flow
    const queue = {
      crowd: createWindow(crowd, (crowd / perSecond) * second, monotonic),
      slow: createWindow(perSecond, second, monotonic),
      waiting: [],
    }
    this.#queues.set(session, queue)
    return queue
  }

  #letsIn({ crowd, slow }: Queue): boolean {
    const isBehind = this.#deps.monotonic() < this.#lateUntil
    return (!isBehind && crowd.take()) || slow.take()
  }

  /** While newcomers come, and only then, each beat says by its own delay how busy the server is. */
  #keepBeating(): void {
    if (this.#isBeating) return
    this.#isBeating = true
    const due = this.#deps.monotonic() + beat
    this.#deps.later(beat, () => {
      const now = this.#deps.monotonic()
      if (now - due > late) this.#lateUntil = now + calm
      this.#isBeating = false
      this.#beat()
    })
  }

  #beat(): void {
    for (const [session, queue] of this.#queues) {
      while (queue.waiting.length > 0 && this.#letsIn(queue)) queue.waiting.shift()?.()
      if (queue.waiting.length === 0 && queue.crowd.isEmpty()) this.#queues.delete(session)
    }
    if (this.#queues.size > 0) this.#keepBeating()
  }
}

/** One per server. Without newcomers it holds nothing and does nothing. */
export const createTurnstile = (deps: TurnstileDeps): Turnstile => new Queues(deps)
