/** Chance that is the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, and not, this. */
  below(limit: number): number
  /** True once in so many times. */
  onceIn(times: number): boolean
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value
}

/** @param seed what is printed when a run fails, and given again to see it once more */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const below = (limit: number): number => {
    // A linear congruential generator with the constants of Numerical Recipes: even enough for this.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return {
    below,
    onceIn: (times) => below(times) === 0,
    oneOf: (values) => values[below(values.length)] ?? values[0],
  }
}
