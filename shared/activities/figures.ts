import * as v from 'valibot'
import type { Json } from '../lib/json.ts'
import { inOrder, type Tally } from './tally.ts'

/** Any value that JSON can hold. */
export const jsonValue: v.GenericSchema<Json> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(jsonValue),
    v.record(v.string(), jsonValue),
  ]),
)

const shownFigure = v.strictObject({
  people: v.number(),
  values: v.array(v.strictObject({ value: jsonValue, count: v.number() })),
})

const withheldFigure = v.strictObject({ tooFew: v.literal(true), people: v.number() })

/** A tally as it may leave the server: figures given by fewer than k people say only how many they were. */
export const figuresSchema = v.record(v.string(), v.union([shownFigure, withheldFigure]))

export type Figures = v.InferOutput<typeof figuresSchema>

/**
 * What of a tally may be shown.
 *
 * @param k how many different people a figure needs; 1 in group mode, where tables sign
 */
export function releaseFigures(tally: Tally, k: number): Figures {
  const released: Figures = {}
  for (const [figure, { people, counts }] of inOrder(tally)) {
    released[figure] =
      people < k
        ? { tooFew: true, people }
        : {
            people,
            values: inOrder(counts).map(([value, count]) => ({
              value: JSON.parse(value) as Json,
              count,
            })),
          }
  }
  return released
}

/** How many gave a figure a value, 0 where nobody did. */
export const peopleIn = (figures: Figures, figure: string): number => figures[figure]?.people ?? 0

/** How often a value was given; undefined while the figure may not be shown. */
export function countIn(figures: Figures, figure: string, value: Json): number | undefined {
  const entry = figures[figure]
  if (!entry) return 0
  if (!('values' in entry)) return undefined
  return entry.values.find((found) => found.value === value)?.count ?? 0
}

/** The values of a figure, each as often as it was given; empty while it may not be shown. */
export function valuesIn(figures: Figures, figure: string): Json[] {
  const entry = figures[figure]
  if (!entry || !('values' in entry)) return []
  return entry.values.flatMap(({ value, count }) => Array.from({ length: count }, () => value))
}

/** Whether a figure was answered by too few to show. */
export const isTooFew = (figures: Figures, figure: string): boolean => {
  const entry = figures[figure]
  return entry !== undefined && 'tooFew' in entry
}
