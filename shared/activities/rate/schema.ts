import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'
import { dontKnow, valuesOf } from './scale.ts'

const item = (text: TextSchema) =>
  v.strictObject({
    /** Its letter or number on phone, screen and paper. */
    id: optionId,
    text,
    /** Said the other way round: answers are turned before they are counted. */
    reversed: v.optional(v.boolean(), false),
  })

/** Five named steps, or five of which only the ends have names. */
const scale = (text: TextSchema) =>
  v.strictObject({
    from: v.literal(1),
    to: v.literal(5),
    names: v.pipe(
      v.array(text),
      v.check(({ length }) => length === 2 || length === 5, 'a name for each step or for the ends'),
    ),
  })

export const config = (text: TextSchema) =>
  v.strictObject({
    items: v.pipe(
      v.array(item(text)),
      v.minLength(1),
      v.maxLength(20),
      v.check((items) => areDifferent(items), 'ids of items must differ'),
    ),
    scale: scale(text),
    /** Whether "don't know" is offered, apart from the scale. */
    dontKnow: v.optional(v.boolean(), true),
  })

export type RateConfig = v.InferOutput<ReturnType<typeof config>>

/** What one person gave one item: `v` is the marker; a second one will stand beside it. */
export interface Rating {
  readonly v: number | typeof dontKnow
}

/** By item; what was passed over is left out. */
export interface RateAnswer {
  readonly ratings: Readonly<Record<string, Rating>>
}

/** A refusal names the item that got what is not on the scale, or `ratings`. */
export function answer(settings: RateConfig): v.GenericSchema<unknown, RateAnswer> {
  const ids = settings.items.map(({ id }) => id)
  const value = v.picklist(valuesOf(settings.scale))
  const rating = v.strictObject({
    v: settings.dontKnow ? v.union([value, v.literal(dontKnow)]) : value,
  })
  return v.strictObject({
    ratings: v.pipe(
      v.record(v.picklist(ids), rating),
      v.check((given) => Object.keys(given).length > 0, 'no ratings'),
    ),
  })
}
