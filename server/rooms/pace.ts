import { type Command, movingCommands } from '../../shared/room/commands.ts'

/** How long a room has been on its step, and whether an act comes too soon after the one before. */
export class Pace {
  readonly #monotonic: () => number
  readonly #bounce: number
  #arrivedAt: number
  #lastMove = Number.NEGATIVE_INFINITY

  /**
   * @param monotonic milliseconds of a clock that never jumps
   * @param bounce a second moving act within so many milliseconds is a clicker that bounced
   */
  constructor(monotonic: () => number, bounce: number) {
    this.#monotonic = monotonic
    this.#bounce = bounce
    this.#arrivedAt = monotonic()
  }

  /** Seconds on the current step, as far as this process knows. */
  sinceArrival(): number {
    return (this.#monotonic() - this.#arrivedAt) / 1_000
  }

  isBounce({ type }: Command): boolean {
    return movingCommands.has(type) && this.#monotonic() - this.#lastMove < this.#bounce
  }

  arrived(): void {
    this.#arrivedAt = this.#monotonic()
  }

  done({ type }: Command): void {
    if (movingCommands.has(type)) this.#lastMove = this.#monotonic()
  }
}
