import * as v from 'valibot'
import { isDay } from './is-day.ts'

/** A calendar day as yyyy-mm-dd. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'a day of the calendar'))

/** A day, or nothing where none was named. */
export const dayOrNothing = v.union([v.literal(''), day])
