/** The beginning of a text that is longer than there is room for, cut between words where it has any. */
export function shorten(text: string, most: number): string {
  const letters = Array.from(text)
  if (letters.length <= most) return text
  const start = letters.slice(0, most - 1).join('')
  const space = start.lastIndexOf(' ')
  return `${(space > most / 2 ? start.slice(0, space) : start).replace(/[\s,.;:–-]+$/u, '')}…`
}
