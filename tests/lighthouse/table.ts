/** One line of the table. `met` null = there is no goal. */
export interface Line {
  readonly what: string
  readonly cells: readonly string[]
  readonly goal: string
  readonly met: boolean | null
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const verdict = ({ met }: Line) => (met === null ? '' : met ? 'met' : 'MISSED')

/** What was measured, as one table in Markdown. */
export const tableOf = (names: readonly string[], lines: readonly Line[]): string =>
  [
    row(['page', ...names, 'goal', 'verdict']),
    row(['---', ...names.map(() => '--:'), '---', '---']),
    ...lines.map((line) => row([line.what, ...line.cells, line.goal, verdict(line)])),
  ].join('\n')
