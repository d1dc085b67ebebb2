import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { inOneSpelling } from '../../lib/text.ts'

const columnId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,20}$/u))

const column = (text: TextSchema) => v.strictObject({ id: columnId, title: text })

const columns = (text: TextSchema) =>
  v.pipe(
    v.array(column(text)),
    v.minLength(2),
    v.maxLength(3),
    v.check(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'ids of columns must differ',
    ),
  )

/** Characters in one text, as a reader counts them: a word, a note, a reflection. */
const lengths = [30, 140, 400] as const

export const config = (text: TextSchema) =>
  v.pipe(
    v.strictObject({
      /** A private note stays on the phone: it is never sent, and the step is never opened. */
      private: v.optional(v.boolean(), false),
      hint: v.optional(text),
      /** How many texts one person, or one table, may write. */
      most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 1),
      length: v.optional(v.picklist(lengths), 140),
      /** Where a text belongs. */
      columns: v.optional(columns(text)),
      /** A field under each column's heading, or one text at a time and a choice of where it belongs. */
      columnsAs: v.optional(v.picklist(['fields', 'choice']), 'fields'),
      show: v.optional(v.picklist(['wall', 'cloud']), 'wall'),
      /** What is asked for is a list of ideas, as a table makes one: the phone calls each an idea. */
      ideas: v.optional(v.boolean(), false),
    }),
    v.check(
      (own) => own.show === 'wall' || (own.length === 30 && !own.columns),
      'a cloud is made of texts of 30 characters without columns',
    ),
    v.check(
      (own) => !own.columns || own.columnsAs === 'choice' || own.most >= own.columns.length,
      'as many texts as there are columns with a field',
    ),
    v.check(
      (own) => !own.private || (!own.columns && own.most === 1),
      'a private note is one text',
    ),
  )

export type TextConfig = v.InferOutput<ReturnType<typeof config>>

/** A text with its column, where the question has columns. */
export type Note = string | { readonly column: string; readonly text: string }

export interface TextAnswer {
  readonly notes: Note[]
}

const noteText = (length: number) =>
  v.pipe(v.string(), v.transform(inOneSpelling), v.minLength(1), v.maxGraphemes(length))

/** What a phone may send. */
export function answer({ most, length, columns: places }: TextConfig) {
  const note: v.GenericSchema<unknown, Note> = places
    ? v.strictObject({
        column: v.picklist(places.map(({ id }) => id)),
        text: noteText(length),
      })
    : noteText(length)
  return v.strictObject({ notes: v.pipe(v.array(note), v.minLength(1), v.maxLength(most)) })
}
