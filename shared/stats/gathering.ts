/** How answers lie over cells that have no order. CONTENT.md 3.2 and 3.3. */
export interface Gathering {
  /** How many have a place in a cell. */
  readonly n: number
  /** The cells with most, by their index: several where they have equally many. */
  readonly most: readonly number[]
  /** The share of all that is in the fullest cell: 1 = all in the same one. */
  readonly agreement: number
  /** Two cells with many, and few beside them. */
  readonly twoCamps: boolean
}

const fewestForCamps = 4

/** As on a scale: a third at least in each of two, and less than a fifth elsewhere. */
function hasTwoCamps(counts: readonly number[], n: number): boolean {
  const [first = 0, second = 0] = counts.toSorted((a, b) => b - a)
  // Whole numbers on both sides: a third of nine is three, and not a little less.
  return n >= fewestForCamps && second * 3 >= n && (n - first - second) * 5 < n
}

/**
 * What the answers over some cells say together; null where nobody has a place.
 *
 * @param counts how many are in each cell
 */
export function gatheringOf(counts: readonly number[]): Gathering | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const fullest = Math.max(...counts)
  return {
    n,
    most: counts.flatMap((count, index) => (count === fullest ? [index] : [])),
    agreement: fullest / n,
    twoCamps: hasTwoCamps(counts, n),
  }
}
