import * as v from 'valibot'
import { type Figures, jsonValue, releaseFigures } from './figures.ts'
import { addAnswer, type Part, type Tally } from './tally.ts'

/** What one table has answered, for tables that are shown side by side. A table signs what it delivers. */
export const tablePartsSchema = v.strictObject({
  table: v.number(),
  parts: v.array(v.strictObject({ figure: v.string(), value: jsonValue })),
})

export interface TableParts {
  readonly table: number
  readonly parts: readonly Pick<Part, 'figure' | 'value'>[]
}

/** One table's answer as figures, which every activity can draw and list. Tables sign: no least number. */
export function figuresOfTable({ parts }: TableParts): Figures {
  const tally: Tally = new Map()
  addAnswer(tally, parts)
  return releaseFigures(tally, 1)
}
