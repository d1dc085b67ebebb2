import { shuffle } from '../../../shared/lib/shuffle.ts'
import { below } from '../../random.ts'

/** Who sits where, in memory only: nothing stored tells. Tables are numbered from 1. */
export class Seating {
  readonly #tables = new Map<string, number>()

  tableOf(seat: string): number | undefined {
    return this.#tables.get(seat)
  }

  sit(seat: string, table: number): void {
    this.#tables.set(seat, table)
  }

  /** Whoever sits at a table that is no more gets up. */
  keepUpTo(count: number): void {
    for (const [seat, table] of this.#tables) if (table > count) this.#tables.delete(seat)
  }

  at(table: number, among: Iterable<string>): string[] {
    return [...among].filter((seat) => this.#tables.get(seat) === table)
  }

  /** How many of these sit at each table, from table 1 on. */
  counts(count: number, among: Iterable<string>): number[] {
    const counts = Array.from({ length: count }, () => 0)
    for (const seat of among) {
      const index = (this.#tables.get(seat) ?? 0) - 1
      if (index in counts) counts[index] = (counts[index] ?? 0) + 1
    }
    return counts
  }

  /**
   * The table with the fewest of these; the first among equals.
   *
   * @param amongTaken not one where nobody sits, unless that is all of them
   */
  smallest(count: number, among: Iterable<string>, amongTaken: boolean): number {
    const counts = this.counts(count, among)
    const taken = counts.filter((here) => here > 0)
    const fewest = Math.min(...(amongTaken && taken.length > 0 ? taken : counts))
    return counts.indexOf(fewest) + 1
  }

  /** Deals these out anew, evenly and by chance. */
  deal(seats: Iterable<string>, count: number): void {
    const tables = shuffle(
      Array.from({ length: count }, (_, index) => index + 1),
      below,
    )
    for (const [index, seat] of shuffle([...seats], below).entries()) {
      this.#tables.set(seat, tables[index % count] ?? 1)
    }
  }
}
