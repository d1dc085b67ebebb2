/** The standard deviation of Kendall's τ between two orders that are chance: 0.034 for 400, 0.048 for 200. */
export const deviationOfTau = (n: number): number =>
  Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1)))

/**
 * How far the order of the values agrees with the order of their indices: 1 = the same, -1 = the
 * reverse.
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

/** The least count that comes about once in ten million times or less, where so many do on average (Poisson). */
export function chanceOf(mean: number): number {
  let count = 0
  let chance = Math.exp(-mean)
  let rest = 1
  while (rest > 1e-7) {
    rest -= chance
    count += 1
    chance *= mean / count
  }
  return count
}
