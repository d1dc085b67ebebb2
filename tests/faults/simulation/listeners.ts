type Listener = (...given: never[]) => void

/** Who wants to hear of what. */
export class Listeners {
  readonly #byEvent = new Map<string, Listener[]>()

  on(event: string, listener: Listener): void {
    this.#byEvent.set(event, [...(this.#byEvent.get(event) ?? []), listener])
  }

  fire(event: string, ...given: unknown[]): void {
    // Each event's listener knows what it is given.
    for (const listener of this.#byEvent.get(event) ?? []) listener(...(given as never[]))
  }

  clear(): void {
    this.#byEvent.clear()
  }
}
