import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'

export const config = (text: TextSchema) =>
  v.strictObject({
    labels: v.strictObject({
      group: text,
      what: text,
      sign: text,
      firstStep: text,
      who: text,
      when: text,
    }),
    /** A line of help under a field's label. */
    hints: v.optional(
      v.partial(
        v.strictObject({
          group: text,
          what: text,
          sign: text,
          firstStep: text,
          who: text,
          when: text,
        }),
      ),
      {},
    ),
  })

export type CommitConfig = v.InferOutput<ReturnType<typeof config>>

const line = (length: number) => v.pipe(v.string(), v.trim(), v.maxLength(length))

export const card = v.strictObject({
  /** The group's own name for itself, such as "K2 by the window": the card is signed by it. */
  group: v.pipe(line(40), v.minLength(1)),
  what: v.pipe(line(280), v.minLength(1)),
  sign: v.pipe(line(280), v.minLength(1)),
  firstStep: line(280),
  /** A role, not a name. */
  who: line(80),
  /** The day the card is looked at again, as yyyy-mm-dd, or nothing. */
  when: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]),
})

export type Card = v.InferOutput<typeof card>
