/**
 * A new array in random order (Fisher–Yates as in Knuth, TAOCP 2, 3.4.2, algorithm P).
 *
 * @param below gives a uniform integer in [0, limit); a CSPRNG wherever order could identify a person.
 */
export function shuffle<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = below(last + 1)
    const [a, b] = [shuffled[last], shuffled[other]]
    if (a === undefined || b === undefined) throw new Error('shuffle: index out of range')
    shuffled[last] = b
    shuffled[other] = a
  }
  return shuffled
}
