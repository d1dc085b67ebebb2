/** How many characters a reader counts: an emoji of several parts is one. */
export function graphemes(text: string): number {
  // Firefox before 125 has no Segmenter; there the code points are counted.
  if (!('Segmenter' in Intl)) return Array.from(text).length
  return Array.from(new Intl.Segmenter().segment(text)).length
}
