import { inOneSpelling } from '../../../shared/lib/text.ts'
import { graphemes } from './graphemes.ts'
import { type Entry, type ShownText, writtenIn } from './reading.ts'

/** What keeps the texts from being sent, and which of them to go to. */
export interface Missing {
  readonly problem: 'missing' | 'tooLong' | 'noColumn' | 'tooMany'
  readonly at: number
}

/** The first thing that keeps these texts from being sent; null where they may be. */
export function missingIn(
  { length, columns, most }: ShownText,
  entries: readonly Entry[],
): Missing | null {
  const tooLong = entries.findIndex(({ text }) => graphemes(inOneSpelling(text)) > length)
  if (tooLong >= 0) return { problem: 'tooLong', at: tooLong }
  const written = writtenIn(entries)
  if (written.length === 0) return { problem: 'missing', at: 0 }
  const astray = entries.findIndex(
    ({ text, column }) => inOneSpelling(text) !== '' && column === '',
  )
  if (columns && astray >= 0) return { problem: 'noColumn', at: astray }
  return written.length > most ? { problem: 'tooMany', at: 0 } : null
}
