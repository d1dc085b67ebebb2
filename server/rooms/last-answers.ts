/**
 * The moment before a round is sealed: phones bring in what they still have. It ends when every phone
 * that is connected has said that it has nothing more, and at the latest when the grace is over.
 */
export class LastAnswers {
  #waitingFor: Set<string> | null = null
  #done: () => void = () => {}

  get isUnderWay(): boolean {
    return this.#waitingFor !== null
  }

  /** @param tell called once the moment has begun, so that phones learn of it */
  async take(connected: ReadonlySet<string>, grace: number, tell: () => void): Promise<void> {
    if (connected.size === 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, grace)
      this.#done = () => {
        clearTimeout(timer)
        resolve()
      }
      this.#waitingFor = new Set(connected)
      tell()
    })
  }

  /** A seat that has nothing more to send, or is gone. */
  settled(seat: string): void {
    this.#waitingFor?.delete(seat)
    if (this.#waitingFor?.size === 0) this.#done()
  }

  over(): void {
    this.#waitingFor = null
    this.#done = () => {}
  }
}
