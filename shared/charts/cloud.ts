import type { Drawing, Mark } from './marks.ts'
import { wall } from './rows.ts'
import { textWidth, wrap } from './wrap.ts'

/** A word of a cloud, with how many gave it. */
export interface Term {
  readonly id: string
  readonly text: string
  readonly count: number
}

/** How large a word is that one gave, and how large the largest may be, in em. */
interface Sizes {
  readonly least: number
  readonly most: number
}

const usual: Sizes = { least: 1.1, most: 2.8 }
const tight: Sizes = { least: 1, most: 1.5 }
/** For a room that is taller than the cloud, least first. */
const airy: readonly Sizes[] = [
  { least: 1.3, most: 3.4 },
  { least: 1.6, most: 4.2 },
  { least: 2, most: 5.2 },
]

interface Line {
  readonly words: readonly (Term & { readonly size: number; readonly width: number })[]
  readonly width: number
  readonly height: number
}

const between = 0.8
const lineHeight = 1.3

/** Twice as many take twice the area, as far as the largest size allows. */
function sizeOf({ count }: Term, full: number, { least, most }: Sizes): number {
  if (full <= 1) return (least + most) / 2
  const grown = least * Math.sqrt(count)
  const largest = least * Math.sqrt(full)
  return largest <= most ? grown : least + ((grown - least) / (largest - least)) * (most - least)
}

/** The second stands before the first, the third after it, and so on: what is most stands in the middle. */
const fromTheMiddle = <Item>(items: readonly Item[]): Item[] =>
  items.reduce<Item[]>(
    (placed, item, index) => (index % 2 === 0 ? [...placed, item] : [item, ...placed]),
    [],
  )

/** What is drawn, and how many gave the word that most gave, on whichever page it is. */
interface Layout {
  readonly terms: readonly Term[]
  readonly full: number
}

const fullOf = (terms: readonly Term[]) => Math.max(0, ...terms.map(({ count }) => count))

function linesOf({ terms, full }: Layout, width: number, sizes: Sizes): Line[] {
  const lines: Line[] = []
  for (const term of terms) {
    const wanted = sizeOf(term, full, sizes)
    // A long word of many would not fit a phone at its size.
    const size = Math.min(wanted, width / Math.max(1, textWidth(term.text)))
    const word = { ...term, size, width: textWidth(term.text) * size }
    const last = lines.at(-1)
    const joined = last ? last.width + between + word.width : Number.POSITIVE_INFINITY
    if (last && joined <= width) {
      const height = Math.max(last.height, size * lineHeight)
      lines[lines.length - 1] = { words: [...last.words, word], width: joined, height }
    } else lines.push({ words: [word], width: word.width, height: size * lineHeight })
  }
  return lines
}

function marksOf(line: Line, top: number, width: number): Mark[] {
  let x = (width - line.width) / 2
  return fromTheMiddle(line.words).map((word) => {
    const mark: Mark = {
      kind: 'text',
      id: word.id,
      x,
      y: top + line.height * 0.76,
      size: word.size,
      anchor: 'start',
      weight: 'strong',
      tone: 'ink',
      text: word.text,
    }
    x += word.width + between
    return mark
  })
}

/** So many lines are seen at once; of more, what is most stands at the top. */
const mostAround = 14

function drawIn(sizes: Sizes, layout: Layout, width: number): Drawing {
  const marks: Mark[] = []
  const lines = linesOf(layout, width, sizes)
  let top = 0
  for (const line of lines.length > mostAround ? lines : fromTheMiddle(lines)) {
    marks.push(...marksOf(line, top, width))
    top += line.height
  }
  return { kind: 'drawing', width, height: Math.max(1, top), marks }
}

/** How many of the words there is room for on a screen, and what is left for the next page. */
function firstPage({ terms, full }: Layout): number {
  let height = 0
  let words = 0
  for (const line of linesOf({ terms, full }, wall.width, tight)) {
    height += line.height
    if (words > 0 && height > wall.height) break
    words += line.words.length
  }
  return words
}

/** Words page by page, the most frequent first: every screen and console divides them alike. */
function pagesIn({ terms, full }: Layout): (readonly Term[])[] {
  const pages: (readonly Term[])[] = []
  let rest = terms
  while (rest.length > 0) {
    const words = firstPage({ terms: rest, full })
    pages.push(rest.slice(0, words))
    rest = rest.slice(words)
  }
  return pages
}

const drawWords = (layout: Layout, width: number): Drawing => ({
  ...drawIn(usual, layout, width),
  airy: () => airy.map((sizes) => drawIn(sizes, layout, width)),
  tight: () => drawIn(tight, layout, width),
})

/**
 * Words in centred lines, each as large as it is frequent: what most people wrote is in the middle.
 *
 * @param terms the most frequent first
 * @param width of the whole drawing in em
 * @param more what is said of words that there is no room for
 */
export function layoutCloud(
  terms: readonly Term[],
  width: number,
  more: (left: number) => string,
): Drawing {
  const full = fullOf(terms)
  const whole = drawWords({ terms, full }, width)
  const pages = pagesIn({ terms, full })
  if (pages.length > 1)
    return {
      ...whole,
      pages: () =>
        pages.map((own, page) => ({
          id: String(page + 1),
          draw: (wide) => drawWords({ terms: own, full }, wide),
        })),
    }
  const frequent = terms.filter(({ count }) => count > 1)
  if (frequent.length === 0 || frequent.length === terms.length) return whole
  const brief = drawWords({ terms: frequent, full }, width)
  return { ...whole, brief: withRest(brief, more(terms.length - frequent.length)) }
}

/** A drawing with a line under it. */
function withRest(drawing: Drawing, text: string): Drawing {
  const under = (drawn: Drawing): Drawing => {
    const lines = wrap(text, drawn.width)
    const marks = lines.map(
      (line, index): Mark => ({
        kind: 'text',
        id: `rest-${index}`,
        x: drawn.width / 2,
        y: drawn.height + 0.4 + lineHeight * (index + 0.78),
        size: 1,
        anchor: 'middle',
        weight: 'plain',
        tone: 'soft',
        text: line,
      }),
    )
    const height = drawn.height + 0.4 + lineHeight * lines.length
    return { kind: 'drawing', width: drawn.width, height, marks: [...drawn.marks, ...marks] }
  }
  const { tight: closer, airy: more } = drawing
  return {
    ...under(drawing),
    ...(closer ? { tight: () => under(closer()) } : {}),
    ...(more ? { airy: () => more().map(under) } : {}),
  }
}
