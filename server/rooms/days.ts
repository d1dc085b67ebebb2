const dayLength = 86_400_000

/** A moment's calendar day in UTC, as yyyy-mm-dd. Days are all that is ever stored of time. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** A day so many days later. */
export const addDays = (day: string, days: number): string =>
  dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayLength)

/** Days as yyyy-mm-dd, which sort as text. */
export const laterDay = (a: string, b: string): string => (a > b ? a : b)
