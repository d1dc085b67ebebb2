import * as v from 'valibot'
import { mostTables } from './table-address.ts'

/** `choose`: each takes a seat where they like; `dealt`: the server deals the phones out evenly. */
export const seatings = ['choose', 'dealt'] as const

const tableCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostTables))

/** The tables of a room. */
export const tablesSchema = v.strictObject({ count: tableCount, seating: v.picklist(seatings) })

/** A table by its number; whether the room has it is another question. */
export const tableNumber = tableCount

/** Where to sit by what one chose: a line for each option of a step, such as "by the window". */
export const placesSchema = v.strictObject({
  step: v.pipe(v.string(), v.maxLength(40)),
  lines: v.pipe(
    v.record(
      v.pipe(v.string(), v.maxLength(40)),
      v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
    ),
    v.check((lines) => Object.keys(lines).length <= 60, 'too many lines'),
  ),
})
