import type { Later } from '../../later.ts'

/** A table hears of what its pen writes at most this often, in milliseconds. */
const draftEvery = 500

/** What happens in the same breath is told together. */
const breath = 10

interface Planned {
  readonly due: number
  readonly callOff: () => void
}

/** When each table is told what is new: a draft at most twice a second, everything else at once. */
export class Telling {
  readonly #clock: { readonly later: Later; readonly monotonic: () => number }
  readonly #tell: (table: number) => void
  readonly #planned = new Map<number, Planned>()
  readonly #toldAt = new Map<number, number>()

  constructor(
    clock: { readonly later: Later; readonly monotonic: () => number },
    tell: (table: number) => void,
  ) {
    this.#clock = clock
    this.#tell = tell
  }

  soon(table: number): void {
    this.#plan(table, breath)
  }

  draft(table: number): void {
    const told = this.#toldAt.get(table) ?? Number.NEGATIVE_INFINITY
    this.#plan(table, Math.max(0, told + draftEvery - this.#clock.monotonic()))
  }

  stop(): void {
    for (const { callOff } of this.#planned.values()) callOff()
    this.#planned.clear()
  }

  #plan(table: number, wait: number): void {
    const due = this.#clock.monotonic() + wait
    const planned = this.#planned.get(table)
    if (planned && planned.due <= due) return
    planned?.callOff()
    const callOff = this.#clock.later(wait, () => {
      this.#planned.delete(table)
      this.#toldAt.set(table, this.#clock.monotonic())
      this.#tell(table)
    })
    this.#planned.set(table, { due, callOff })
  }
}
