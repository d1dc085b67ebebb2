/** The mean width of a letter in the text face, in em. Measured on Figtree over Norwegian prose. */
const letter = 0.54

/**
 * Breaks a text into lines that fit a width, at spaces; a single longer word keeps its own line.
 *
 * @param width in em of the text's own size
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, Math.floor(width / letter))
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines
}
