import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'
import { beyondId } from './rungs.ts'

const level = (text: TextSchema) =>
  v.strictObject({
    id: v.pipe(optionId, v.notValue(beyondId, 'taken by the choice beyond the ladder')),
    title: text,
    /** One line that says what standing there looks like. */
    text: v.optional(text),
  })

/** A second marker: where people want to be. */
const goal = (text: TextSchema) =>
  v.strictObject({
    /** What the first marker is called beside it: "Now". */
    now: text,
    /** What the second marker is called: "In a year". */
    label: text,
    /** What the phone asks for it; its label where nothing is said. */
    question: v.optional(text),
  })

export const config = (text: TextSchema) =>
  v.pipe(
    v.strictObject({
      /** The lowest first: its number is 1. */
      levels: v.pipe(
        v.array(level(text)),
        v.minLength(3),
        v.maxLength(7),
        v.check((levels) => areDifferent(levels), 'ids of levels must differ'),
      ),
      /** A choice over the top level, such as "We are past all five". */
      beyond: v.optional(text),
      /** One line that says what being there looks like. */
      beyondText: v.optional(text),
      goal: v.optional(goal(text)),
      /** Stays on the phone: it is never sent, and the step is never opened. */
      private: v.optional(v.boolean(), false),
      /** `climb`: nothing but how many want to move up is counted, kept and shown. */
      show: v.optional(v.picklist(['ladder', 'climb']), 'ladder'),
    }),
    v.check((own) => own.show === 'ladder' || own.goal !== undefined, 'a climb needs a goal'),
  )

export type LadderConfig = v.InferOutput<ReturnType<typeof config>>

/** Where somebody stands, and where they want to be: the id of a level, or `beyond`. */
export interface LadderAnswer {
  readonly now: string
  readonly goal?: string | undefined
}

/**
 * What a phone may send. A goal that is asked for is part of the answer: whoever wants to stay names the
 * level they are on. So both figures have the same people, and no difference between them tells of anyone.
 */
export function answer(settings: LadderConfig): v.GenericSchema<unknown, LadderAnswer> {
  const ids = settings.levels.map(({ id }) => id)
  const place = v.picklist(settings.beyond === undefined ? ids : [...ids, beyondId])
  return settings.goal === undefined
    ? v.strictObject({ now: place })
    : v.strictObject({ now: place, goal: place })
}
