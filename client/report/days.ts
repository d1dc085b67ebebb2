/** A day as yyyy-mm-dd, for messages that write it out: at noon, so that no time zone moves it. */
export const dayOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** The day of a moment where the reader is, as yyyy-mm-dd. */
export function dayAt(moment: number): string {
  const date = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
