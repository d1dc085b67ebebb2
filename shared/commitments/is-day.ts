const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * A day that exists, in a year that somebody may mean: 31 February and year 9999 are slips. Without
 * valibot, for the phone: a field for a date gives year 2, 20 and 202 while 2027 is typed.
 *
 * @param text yyyy-mm-dd
 */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year >= 2000 && year < 2100 && day >= 1 && day <= (lengths[month - 1] ?? 0)
}
