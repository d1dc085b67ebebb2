/** So many people make a hundredth worth saying: of five, one is not "20 %". CONTENT.md 3.3. */
const fewestForShares = 20

/** Which part of n a count is, from 0 to 1; null while counts say it better. */
export const shareOf = (count: number, n: number): number | null =>
  n < fewestForShares ? null : count / n
