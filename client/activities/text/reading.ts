import type { TextConfig } from '../../../shared/activities/text/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { inOneSpelling } from '../../../shared/lib/text.ts'

export type ShownText = Localized<TextConfig>

/** One text as it is being written. `column` '' = its writer has not chosen one yet. */
export interface Entry {
  readonly text: string
  readonly column: string
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function readEntry(note: Json): Entry {
  if (!isObject(note)) return { text: textIn(note), column: '' }
  return { text: textIn(note['text']), column: textIn(note['column']) }
}

/** The texts as they were written; a draft in another shape counts as none. */
export function readEntries(value: Json | null): Entry[] {
  const notes = value !== null && isObject(value) ? value['notes'] : []
  return Array.isArray(notes) ? notes.map(readEntry) : []
}

/** The fields that are on the form: one at least, or one at least under each column's heading. */
export function entriesFor({ columns, columnsAs }: ShownText, draft: Json | null): Entry[] {
  const kept = readEntries(draft)
  if (!columns || columnsAs === 'choice') return kept.length > 0 ? kept : [{ text: '', column: '' }]
  return columns.flatMap(({ id }) => {
    const own = kept.filter(({ column }) => column === id)
    return own.length > 0 ? own : [{ text: '', column: id }]
  })
}

/** The same as a draft, or as an answer: with columns only where the question has some. */
export const notesOf = ({ columns }: ShownText, entries: readonly Entry[]): Json => ({
  notes: entries.map(({ text, column }) => (columns ? { column, text } : text)),
})

/** What is written, as the server takes it, without the fields that have nothing anybody sees. */
export const writtenIn = (entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry) => ({ ...entry, text: inOneSpelling(entry.text) }))
    .filter(({ text }) => text !== '')
