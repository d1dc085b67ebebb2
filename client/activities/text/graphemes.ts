/** The characters that a reader counts: an emoji of several parts is one. */
function lettersOf(text: string): string[] {
  // Firefox before 125 has no Segmenter; there the code points are counted.
  if (!('Segmenter' in Intl)) return Array.from(text)
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

/** How many characters a reader counts. */
export const graphemes = (text: string): number => lettersOf(text).length

/** The first so many characters. */
export const firstGraphemes = (text: string, count: number): string =>
  lettersOf(text).slice(0, Math.max(0, count)).join('')
