import * as v from 'valibot'
import type { Figures } from '../figures.ts'
import type { Part } from '../tally.ts'
import type { TextConfig } from './schema.ts'

/** One text that may be shown. `count` says how many it stands for. */
export interface ShownNote {
  readonly id: string
  readonly text: string
  readonly column?: string | undefined
  readonly theme?: string | undefined
  /** The tables that wrote it, where tables did. */
  readonly tables?: readonly number[] | undefined
  readonly count: number
}

/** A text as it was answered, or as the facilitator's board gives it out. */
const value = v.union([
  v.string(),
  v.strictObject({
    text: v.string(),
    id: v.optional(v.string()),
    column: v.optional(v.string()),
    theme: v.optional(v.string()),
    tables: v.optional(v.array(v.number())),
  }),
])

/** Every text that may be shown, each with how often it was given. */
export function notesIn(figures: Figures): ShownNote[] {
  const entry = figures['note']
  if (!entry || !('values' in entry)) return []
  return entry.values.map((given, index) => {
    const read = v.parse(value, given.value)
    const note = typeof read === 'string' ? { text: read } : read
    return { ...note, id: note.id ?? String(index), count: given.count }
  })
}

const note = v.union([v.string(), v.strictObject({ column: v.string(), text: v.string() })])

/** What a loose part says. */
export function partText(_config: TextConfig, part: Part): string {
  const read = v.parse(note, part.value)
  return typeof read === 'string' ? read : read.text
}

/** Where a loose part was written; undefined where the question has no columns. */
export function partColumn(_config: TextConfig, part: Part): string | undefined {
  const read = v.parse(note, part.value)
  return typeof read === 'string' ? undefined : read.column
}
