import { shorten } from '../lib/shorten.ts'

/** Widths of letters in the text face, in em: measured on Figtree at weight 650, a little rounded up. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,'’|!I·\s]/u, 0.29],
  [/[:;frt()1-]/u, 0.42],
  [/[acekszxvyå]/u, 0.56],
  [/[mwMWÆæ@%—]/u, 1.0],
  [/[CDGHNOQUØ]/u, 0.8],
  [/[A-ZÅÄÖ×]/u, 0.71],
]

const ordinary = 0.61

/** Each letter is looked up once: a picture asks for hundreds of thousands of them. */
const known = new Map<string, number>()

function letterWidth(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const width = widths.find(([letters]) => letters.test(letter))?.[1] ?? ordinary
  known.set(letter, width)
  return width
}

/** About how wide a text is, in em of its own size; rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/** Cuts a word that is wider than a line, with a hyphen at each cut. */
function cutWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece.length > 1 && textWidth(`${piece}${letter}-`) > width) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** Joins pieces as long as they fit a line, and begins a new line where they do not. */
export function fillLines(pieces: readonly string[], width: number, between: string): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const joined = `${lines.at(-1) ?? ''}${between}${piece}`
    if (lines.length > 0 && textWidth(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines
}

/** Where a text may break: not at a blank that holds a number to its sign. */
const blanks = /[^\S\u00a0\u202f]+/u

/**
 * Breaks a text into lines that fit a width: at spaces, and within a word only where the word alone
 * is wider than a line.
 *
 * @param width in em of the text's own size
 */
export const wrap = (text: string, width: number): string[] =>
  fillLines(
    text
      .split(blanks)
      .filter(Boolean)
      .flatMap((word) => (textWidth(word) <= width ? [word] : cutWord(word, width))),
    width,
    ' ',
  )

/** A line that is cut leaves room for readers who set letters further apart. */
const spaced = 0.8

/** So many lines of a text; of one that is longer its beginning, which ends in dots. */
export function fewLines(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width)
  if (lines.length <= most) return lines
  const before = lines.slice(0, most - 1)
  // A line may end early because the next word is long: of that word, too, there is room for a beginning.
  const last = lines.slice(most - 1, most + 1).join(' ')
  for (let letters = Array.from(last).length; letters > 1; letters -= 1) {
    const cut = shorten(last, letters)
    if (cut.endsWith('…') && textWidth(cut) <= width * spaced) return [...before, cut]
  }
  return [...before, '…']
}
