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

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A day that exists, in a year that somebody may mean: 31 February and year 9999 are slips. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year >= 2000 && year < 2100 && day >= 1 && day <= (lengths[month - 1] ?? 0)
}

export const card = v.strictObject({
  /** The group's own name for itself, such as "K2 by the window": the card is signed by it. */
  group: v.pipe(line(40), v.minLength(1)),
  what: v.pipe(line(280), v.minLength(1)),
  sign: v.pipe(line(280), v.minLength(1)),
  firstStep: line(280),
  /** A role, not a name. */
  who: line(80),
  /** The day the card is looked at again, as yyyy-mm-dd, or nothing. */
  when: v.union([
    v.literal(''),
    v.pipe(v.string(), v.isoDate(), v.check(isDay, 'a day of the calendar')),
  ]),
})

export type Card = v.InferOutput<typeof card>
