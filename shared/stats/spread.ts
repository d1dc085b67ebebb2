/**
 * How answers on a scale lie: CONTENT.md 3.3, whose check values are the test. They are of a scale of five;
 * on seven or eleven steps, and between two poles, agreement is measured against the ends of that scale,
 * and the words keep their limits. A mean is never the headline.
 */
export interface Spread {
  /** How many gave a value. */
  readonly n: number
  /** The middle value, and the two in the middle where the number is even: "3–4", never 3.5. */
  readonly lower: number
  readonly upper: number
  /** One decimal at most where it is shown, and always with n. */
  readonly mean: number
  /** Of the population, not of a sample. */
  readonly deviation: number
  /** 1 = all gave the same, 0 = half at each end. */
  readonly agreement: number
  /** Many at each end and few between. */
  readonly twoCamps: boolean
}

/** `camps` goes before the others: two camps can lie near enough to count as some spread. */
export const spreadWords = ['united', 'some', 'divided', 'camps'] as const
export type SpreadWord = (typeof spreadWords)[number]

/** Roots are not exact: three quarters must not be missed by the last digit. */
const almost = 1e-9

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

/** The place in `counts` of the person who stands so far from the lowest, counted from 0. */
export function levelAt(counts: readonly number[], person: number): number {
  let passed = 0
  return counts.findIndex((count) => {
    passed += count
    return passed > person
  })
}

/**
 * Low and high are so many levels at each end: two of five, two of seven, four of eleven. Rounded down, so
 * that what lies between is never narrower than on a scale of five, and camps are not found too soon.
 */
const campShare = 0.4
const fewestForCamps = 4

function hasTwoCamps(counts: readonly number[], n: number): boolean {
  const levels = Math.floor(campShare * counts.length + almost)
  const low = sum(counts.slice(0, levels))
  const high = sum(counts.slice(counts.length - levels))
  // Whole numbers on both sides: a third of nine is three, and not a little less.
  return n >= fewestForCamps && low * 3 >= n && high * 3 >= n && (n - low - high) * 5 < n
}

/**
 * What the answers to one question on a scale say together; null where nobody gave a value.
 *
 * @param counts how many chose each level, lowest first
 * @param lowest the value of the first level
 */
export function spreadOf(counts: readonly number[], lowest: number): Spread | null {
  const n = sum(counts)
  if (n === 0) return null
  const mean = sum(counts.map((count, level) => count * level)) / n
  const deviation = Math.sqrt(sum(counts.map((count, level) => count * (level - mean) ** 2)) / n)
  const half = (counts.length - 1) / 2
  return {
    n,
    lower: lowest + levelAt(counts, Math.floor((n - 1) / 2)),
    upper: lowest + levelAt(counts, Math.floor(n / 2)),
    mean: lowest + mean,
    deviation,
    agreement: half === 0 ? 1 : 1 - deviation / half,
    twoCamps: hasTwoCamps(counts, n),
  }
}

const united = 0.75
const some = 0.5

/** How united people are, as a word: a number would be read as a mark. */
export function wordOf({ agreement, twoCamps }: Spread): SpreadWord {
  if (twoCamps) return 'camps'
  if (agreement >= united - almost) return 'united'
  return agreement >= some - almost ? 'some' : 'divided'
}
