import { levelAt, type Spread } from './spread.ts'

/** Two values that somebody gave: the same one where there is one. */
export interface Range {
  readonly lower: number
  readonly upper: number
}

/** "3", or "3–4" where the middle lies between two people: no value is made up. */
export const medianText = ({ lower, upper }: Range): string =>
  lower === upper ? String(lower) : `${lower}–${upper}`

/**
 * Where the middle half of the answers lies: a quarter of the way in from each end, outwards where that is
 * between two people, so that the same is found from either end. Null where nobody gave a value.
 *
 * @param counts how many chose each level, lowest first
 * @param lowest the value of the first level
 */
export function quartilesOf(counts: readonly number[], lowest: number): Range | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const quarter = Math.floor((n - 1) / 4)
  return {
    lower: lowest + levelAt(counts, quarter),
    upper: lowest + levelAt(counts, n - 1 - quarter),
  }
}

/**
 * The median of the medians of several items, CONTENT.md 3.2: the lower one of the lower medians and the
 * upper one of the upper medians, so that no value is made up. Null where there are none.
 */
export function medianOfMedians(spreads: readonly Spread[]): Range | null {
  const inOrder = (values: readonly number[]) => values.toSorted((a, b) => a - b)
  const lower = inOrder(spreads.map((spread) => spread.lower))[Math.floor((spreads.length - 1) / 2)]
  const upper = inOrder(spreads.map((spread) => spread.upper))[Math.floor(spreads.length / 2)]
  return lower === undefined || upper === undefined ? null : { lower, upper }
}
