import type { Ledger } from './ledger.ts'

/** Who has changed a figure since it last moved, and in the span before that. */
interface Span {
  now: Set<string>
  before: Set<string>
}

/**
 * Live pictures, as they are stored before they are shown: no figure moves by fewer than k people.
 * What a move takes in was counted a moment before it is stored, so that changes of one span may be
 * shown in the next: both are counted.
 */
export class PictureWatch {
  readonly #ledger: Ledger
  readonly #k: number
  readonly #spans = new Map<string, Span>()
  readonly #shown = new Map<string, ReadonlyMap<string, string>>()

  constructor(ledger: Ledger, k: number) {
    this.#ledger = ledger
    this.#k = k
  }

  touched(round: string, seat: string, figures: readonly string[]): void {
    for (const figure of figures) this.#span(round, figure).now.add(seat)
  }

  /** @param shown as it is stored; null once the round is sealed */
  stored(round: string, shown: string | null): void {
    const before = this.#shown.get(round) ?? new Map<string, string>()
    if (shown === null) return
    // Written by `server/rooms/stored-tally.ts`.
    const entries = JSON.parse(shown) as [string, ...unknown[]][]
    const after = new Map(entries.map(([figure, ...tally]) => [figure, JSON.stringify(tally)]))
    for (const [figure, tally] of after) {
      if (before.get(figure) !== tally) this.#moved(round, figure)
    }
    this.#shown.set(round, after)
  }

  #moved(round: string, figure: string): void {
    const span = this.#span(round, figure)
    const people = new Set([...span.now, ...span.before]).size
    if (people < this.#k) this.#ledger.fail(`${round}: ${figure} moved by ${people} people`)
    span.before = span.now
    span.now = new Set()
  }

  #span(round: string, figure: string): Span {
    const name = `${round} ${figure}`
    const span = this.#spans.get(name) ?? { now: new Set(), before: new Set() }
    this.#spans.set(name, span)
    return span
  }
}
