import { type RoundRef, roundKey } from '../../shared/room/state.ts'
import type { Later } from '../later.ts'

/**
 * The moment before a round is sealed: phones bring in what they still have. It ends when every phone
 * that is connected has said that it has nothing more, and at the latest when the grace is over.
 */
export class LastAnswers {
  readonly #later: Later
  #waitingFor: Set<string> | null = null
  #sealing: ReadonlySet<string> = new Set()
  #done: () => void = () => {}

  constructor(later: Later) {
    this.#later = later
  }

  get isUnderWay(): boolean {
    return this.#waitingFor !== null
  }

  /**
   * @param seals the rounds that are about to be sealed
   * @param tell called once the moment has begun, so that phones learn of it
   */
  async take(
    seals: readonly RoundRef[],
    connected: ReadonlySet<string>,
    grace: number,
    tell: () => void,
  ): Promise<void> {
    if (connected.size === 0) return
    await new Promise<void>((resolve) => {
      const callOff = this.#later(grace, resolve)
      this.#done = () => {
        callOff()
        resolve()
      }
      this.#waitingFor = new Set(connected)
      this.#sealing = new Set(seals.map(roundKey))
      tell()
    })
  }

  /** A seat that has nothing more to send for a round; a word on any other round counts for nothing. */
  settled(seat: string, ref: RoundRef): void {
    if (this.#sealing.has(roundKey(ref))) this.gone(seat)
  }

  /** A seat that is not waited for any more. */
  gone(seat: string): void {
    this.#waitingFor?.delete(seat)
    if (this.#waitingFor?.size === 0) this.#done()
  }

  over(): void {
    this.#waitingFor = null
    this.#sealing = new Set()
    this.#done = () => {}
  }
}
