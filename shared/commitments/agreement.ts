import * as v from 'valibot'
import { isWhole } from '../lib/text.ts'
import { day, dayOrNothing } from './day.ts'
import type { Status } from './status.ts'

/** Nothing is trimmed here: a file must read back as it was written. */
const text = (length: number) =>
  v.pipe(v.string(), v.maxLength(length), v.check(isWhole, 'half a character'))

const some = (length: number) => v.pipe(text(length), v.minLength(1))

const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))

/** What was told of an agreement when it was asked about once. */
const followUp = v.strictObject({
  day,
  statuses: v.strictObject({
    done: times,
    'under-way': times,
    'not-begun': times,
    changed: times,
  }),
  learnt: v.pipe(v.array(some(280)), v.maxLength(200)),
  /** What it was changed into. */
  now: v.pipe(v.array(some(280)), v.maxLength(200)),
})

/** An agreement as it is kept from one session to the next. */
export const agreement = v.strictObject({
  /** The same from session to session. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)),
  by: v.picklist(['table', 'person']),
  /** The table's or the group's name; nothing on a person's card. */
  group: text(60),
  what: some(280),
  sign: some(280),
  firstStep: text(280),
  who: text(80),
  /** The day it is looked at again, as last agreed. */
  when: dayOrNothing,
  followUps: v.pipe(v.array(followUp), v.maxLength(40)),
})

export type Agreement = v.InferOutput<typeof agreement>

/** Each agreement once: an answer names the one it is about. */
export const agreements = v.pipe(
  v.array(agreement),
  v.maxLength(200),
  v.check(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    'agreements must differ',
  ),
)

/** Nothing counted yet. */
export const noStatuses = (): Record<Status, number> => ({
  done: 0,
  'under-way': 0,
  'not-begun': 0,
  changed: 0,
})
