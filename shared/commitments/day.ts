import * as v from 'valibot'

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A day that exists, in a year that somebody may mean: 31 February and year 9999 are slips. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year >= 2000 && year < 2100 && day >= 1 && day <= (lengths[month - 1] ?? 0)
}

/** A calendar day as yyyy-mm-dd. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'a day of the calendar'))

/** A day, or nothing where none was named. */
export const dayOrNothing = v.union([v.literal(''), day])
