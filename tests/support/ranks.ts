/** Where each value stands among all values, from 0. */
export function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const rankOf = new Map(sorted.map((value, rank) => [value, rank]))
  return values.map((value) => rankOf.get(value) ?? 0)
}

/**
 * How far the order of the values agrees with the order of their indices: 1 = the same, -1 = the
 * reverse. By chance its standard deviation is √(2(2n+5) / 9n(n−1)): 0.034 for 400, 0.048 for 200.
 */
export function kendallTau(values: readonly number[]): number {
  let agreement = 0
  for (const [later, value] of values.entries()) {
    for (const earlier of values.slice(0, later)) agreement += Math.sign(value - earlier)
  }
  return agreement / ((values.length * (values.length - 1)) / 2)
}

/** Neighbours of one owner in a random order of pairs are one on average; ten is one time in a million. */
export const chanceOfTies = 10
