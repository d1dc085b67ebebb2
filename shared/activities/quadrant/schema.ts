import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'

/** What people answer about. */
const aCase = (text: TextSchema) =>
  v.strictObject({ id: optionId, title: text, text: v.optional(text) })

const axis = (text: TextSchema) =>
  v.strictObject({
    /** Asked about each case, and answered by yes, no or "don't know". */
    question: text,
    /** The same in a few words, for tables. */
    label: v.optional(text),
    /** What the ends of the axis are called, where that is not just yes and no. */
    yes: v.optional(text),
    no: v.optional(text),
  })

const yesOrNo = v.picklist(['yes', 'no'])

const situation = (text: TextSchema) =>
  v.strictObject({
    /** Which two answers it stands for, and so where it is. */
    vertical: yesOrNo,
    horizontal: yesOrNo,
    /** A short sign for it, such as a sum. */
    formula: v.optional(text),
    title: text,
    text: v.optional(text),
  })

const situations = (text: TextSchema) =>
  v.pipe(
    v.strictObject({
      I: situation(text),
      II: situation(text),
      III: situation(text),
      IV: situation(text),
    }),
    v.check(
      (all) =>
        new Set(Object.values(all).map(({ vertical, horizontal }) => `${vertical} ${horizontal}`))
          .size === 4,
      'each pair of answers stands for one situation',
    ),
  )

export const config = (text: TextSchema) =>
  v.strictObject({
    /** One at least, unless the step has them from another one (`casesFrom`). */
    cases: v.optional(
      v.pipe(
        v.array(aCase(text)),
        v.maxLength(8),
        v.check((cases) => areDifferent(cases), 'ids of cases must differ'),
      ),
      [],
    ),
    /** The question that goes upwards, and the one that goes to the right. */
    vertical: axis(text),
    horizontal: axis(text),
    situations: situations(text),
    /** II and IV change places: the model that they come from can be read both ways. */
    swap: v.optional(v.literal(true)),
  })

export type QuadrantConfig = v.InferOutput<ReturnType<typeof config>>

const reply = v.picklist(['yes', 'no', 'unknown'])
const bothReplies = v.strictObject({ vertical: reply, horizontal: reply })

/** What one person answered about one case. */
export type CaseAnswer = v.InferOutput<typeof bothReplies>
export type Reply = CaseAnswer['vertical']

/** By case; what was passed over is left out. */
export interface QuadrantAnswer {
  readonly cases: Readonly<Record<string, CaseAnswer>>
}

/** Both questions about a case or none: a refusal names the case, and the question that is not answered. */
export function answer(settings: QuadrantConfig): v.GenericSchema<unknown, QuadrantAnswer> {
  const ids = settings.cases.map(({ id }) => id)
  return v.strictObject({
    cases: v.pipe(
      v.record(v.picklist(ids), bothReplies),
      v.check((given) => Object.keys(given).length > 0, 'no cases'),
    ),
  })
}
