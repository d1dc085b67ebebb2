import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import type { TextConfig } from './schema.ts'

/** Lines enough for a text of so many characters, written by hand. */
const linesFor = { 30: 1, 140: 3, 400: 6 } as const

/** Lines to write on: under each column's heading, or one after the other. */
export function onPaper({
  most,
  length,
  hint,
  columns,
  ...own
}: Localized<TextConfig>): PaperBlock[] {
  const lines = {
    kind: 'lines',
    lines: linesFor[length],
    ...(hint === undefined ? {} : { hint }),
    isPrivate: own.private,
  } as const
  if (columns) {
    // On paper there is nothing to choose from: whoever writes, writes under the heading.
    const each = own.columnsAs === 'fields' ? Math.floor(most / columns.length) : 1
    return columns.flatMap(({ id, title }) =>
      Array.from({ length: each }, (_, note) => ({ id: `${id}-${note}`, label: title, ...lines })),
    )
  }
  return Array.from({ length: most }, (_, note) => ({ id: String(note), ...lines }))
}
