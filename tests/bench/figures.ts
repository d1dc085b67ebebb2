/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** The longest but for one in a hundred, rounded. */
export const p99 = (values: readonly number[]): number => Math.round(percentile(values, 0.99))

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** A number as the table shows it: three figures are enough. */
export const shown = (value: number): string =>
  Math.abs(value) >= 10 ? String(Math.round(value)) : value.toFixed(2).replace(/\.?0+$/u, '')

/** One line of the table. `met` null = there is no goal. */
export interface Line {
  readonly what: string
  readonly values: readonly string[]
  readonly goal: string
  readonly met: boolean | null
  /** The sizes at which it was not, where it was measured at several. */
  readonly missedAt?: readonly number[]
}

function verdict({ met, missedAt }: Line): string {
  if (met === null) return ''
  if (met) return 'met'
  return missedAt ? `MISSED at N = ${missedAt.join(', ')}` : 'MISSED'
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Everything that was measured, as one table in Markdown: under each head one of a line's values. */
export const tableOf = (heads: readonly string[], lines: readonly Line[]): string =>
  [
    row(['what', ...heads, 'goal', 'verdict']),
    row(['---', ...heads.map(() => '--:'), '---', '---']),
    ...lines.map((line) => row([line.what, ...line.values, line.goal, verdict(line)])),
  ].join('\n')
