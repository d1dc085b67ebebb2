import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'
import { mostOf, spentIn } from './budget.ts'

const wholeUpTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

const option = (text: TextSchema) =>
  v.strictObject({ id: optionId, title: text, description: v.optional(text) })

export const config = (text: TextSchema) =>
  v.strictObject({
    /** Two at least, unless the step has them from another one (`optionsFrom`). */
    options: v.optional(
      v.pipe(
        v.array(option(text)),
        v.maxLength(100),
        v.check((options) => areDifferent(options), 'ids of options must differ'),
      ),
      [],
    ),
    /** How many points each person has. */
    points: wholeUpTo(20),
    /** How many of them one option may get from one person; all of them where nothing is said. */
    most: v.optional(wholeUpTo(20)),
  })

export type PointsConfig = v.InferOutput<ReturnType<typeof config>>

/** By option; what got none is left out. */
export interface PointsAnswer {
  readonly points: Readonly<Record<string, number>>
}

/** Each option's own limit, then the sum: a refusal names the option that got too many, or `points`. */
export function answer(settings: PointsConfig): v.GenericSchema<unknown, PointsAnswer> {
  const ids = settings.options.map(({ id }) => id)
  return v.strictObject({
    points: v.pipe(
      v.record(v.picklist(ids), wholeUpTo(mostOf(settings))),
      v.check((points) => Object.keys(points).length > 0, 'no points'),
      v.check((points) => spentIn({ points }) <= settings.points, 'more points than there are'),
    ),
  })
}
