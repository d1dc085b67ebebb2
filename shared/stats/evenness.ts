/**
 * How even a choice is: (1 − Σp²)·k/(k−1), 1 = all equally chosen, 0 = one only, or nobody. CONTENT.md 3.3.
 * Where one person may choose several, p is an option's part of all choices.
 */
export function evenness(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0 || counts.length < 2) return 0
  const concentration = counts.reduce((sum, count) => sum + (count / all) ** 2, 0)
  return ((1 - concentration) * counts.length) / (counts.length - 1)
}
