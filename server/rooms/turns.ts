/** Work that is done one piece after the other, in the order it was asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }
}
