import type { Drawing, DrawingPage, Mark, Tone } from './marks.ts'
import { ground } from './row-frame.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, write } from './write.ts'

/** How thick the bars of rows are, and what is between rows. */
export interface Air {
  readonly height: number
  readonly gap: number
}

const usual: Air = { height: 1.8, gap: 0.75 }
const dense: Air = { height: 1.25, gap: 0.25 }
const lessDense: readonly Air[] = [
  { height: 1.4, gap: 0.4 },
  { height: 1.6, gap: 0.55 },
]
const airy: readonly Air[] = [
  { height: 2.1, gap: 1.1 },
  { height: 2.5, gap: 1.5 },
  { height: 2.9, gap: 1.9 },
]

/** What was drawn, and where it ends. */
export interface Placed {
  readonly marks: readonly Mark[]
  readonly bottom: number
}

/** Draws from `top` down. */
export type Block = (top: number, air: Air) => Placed

/** Rows under a head that each page repeats, laid out for one width. */
export interface Rows {
  readonly head: Block
  readonly rows: readonly Block[]
  /** Under the last row of every page. */
  readonly foot: readonly string[]
}

/** Lays rows out for a width in em. */
type RowsAt = (width: number) => Rows

/**
 * The room for a drawing on the narrowest of screens, in em of the least that is read at ten metres. What
 * fits there fits on every screen, in larger letters where there is more room.
 */
export const wall = { width: 45, height: 17 }

function drawIn({ head, rows, foot }: Rows, width: number, air: Air): Drawing {
  const first = head(0, air)
  const marks = [...first.marks]
  let { bottom } = first
  for (const row of rows) {
    const placed = row(bottom + air.gap / 2, air)
    marks.push(...placed.marks)
    bottom = placed.bottom + air.gap / 2
  }
  const last = foot.flatMap((text) => wrap(text, width))
  const under = paragraph('foot', last, bottom + 0.2, { x: 0, tone: 'soft' })
  const height = last.length > 0 ? bottom + 0.2 + heightOf(last) : bottom
  return { kind: 'drawing', width, height: Math.max(1, height), marks: [...marks, ...under] }
}

function drawn(rows: Rows, width: number): Drawing {
  const at = (air: Air) => drawIn(rows, width, air)
  const more = (airs: readonly Air[]) => () => airs.map(at)
  return {
    ...at(usual),
    tight: () => ({ ...at(dense), airy: more(lessDense) }),
    airy: more(airy),
  }
}

/** Cuts a list where so many parts of it are as full as one another. */
function evenly(heights: readonly number[], pages: number): number[][] {
  const all = heights.reduce((sum, height) => sum + height, 0)
  const made: number[][] = Array.from({ length: pages }, () => [])
  let before = 0
  for (const [index, height] of heights.entries()) {
    made[Math.min(pages - 1, Math.floor((before * pages) / all))]?.push(index)
    before += height
  }
  return made.filter((page) => page.length > 0)
}

/** Which rows stand on which page: every screen and console divides them alike, whatever its size. */
function divided(rowsAt: RowsAt, height: number): number[][] {
  const { head, rows, foot } = rowsAt(wall.width)
  const room = height - head(0, dense).bottom - heightOf(foot)
  const heights = rows.map((row) => row(0, dense).bottom + dense.gap)
  const isTooFull = (page: readonly number[]) =>
    page.length > 1 && page.reduce((sum, index) => sum + (heights[index] ?? 0), 0) > room
  let pages = 1
  while (pages < rows.length && evenly(heights, pages).some(isTooFull)) pages += 1
  return evenly(heights, pages)
}

function pagesIn(rowsAt: RowsAt, height: number): readonly DrawingPage[] {
  const pages = divided(rowsAt, height)
  return pages.map((indexes, page) => ({
    id: String(page + 1),
    draw: (width) => {
      const { head, rows, foot } = rowsAt(width)
      const own = rows.filter((_, index) => indexes.includes(index))
      return drawn({ head, rows: own, foot: page === pages.length - 1 ? foot : [] }, width)
    },
  }))
}

/**
 * Rows under one another, as long as they are; a screen, which has a height to keep within, shows many of
 * them page by page.
 *
 * @param width of the whole drawing in em
 * @param height of the room on a screen, where rows that belong together would else be parted
 */
export const layoutRows = (rowsAt: RowsAt, width: number, height = wall.height): Drawing => ({
  ...drawn(rowsAt(width), width),
  pages: () => pagesIn(rowsAt, height),
})

/** A colour with the letter that says the same. */
export interface ChartKey {
  readonly letter: string
  readonly title: string
  readonly tone: Tone
}

const chip = 1.25

/** A square with its letter. */
export const letterChip = (
  id: string,
  { letter, tone }: ChartKey,
  x: number,
  top: number,
): Mark[] => [
  {
    kind: 'rect',
    id: `${id}-chip`,
    x,
    y: top,
    width: chip,
    height: chip,
    radius: 0.3,
    tone,
    holds: true,
  },
  write(`${id}-letter`, letter, {
    x: x + chip / 2,
    y: top + 0.94,
    size: 0.9,
    anchor: 'middle',
    weight: 'strong',
    tone: 'on',
  }),
]

/** What the letters stand for, side by side as long as there is room. */
export function legend(keys: readonly ChartKey[], width: number): Block {
  return (top) => {
    const marks: Mark[] = []
    let [x, y] = [0, top]
    let bottom = top
    for (const key of keys) {
      const room = width - chip - 0.45
      const own = Math.min(textWidth(key.title), room)
      if (x > 0 && x + chip + 0.45 + own > width) [x, y] = [0, bottom + 0.25]
      const lines = wrap(key.title, room)
      marks.push(...letterChip(`key-${key.letter}`, key, x, y))
      marks.push(...paragraph(`key-${key.letter}-title`, lines, y, { x: x + chip + 0.45 }))
      bottom = Math.max(bottom, y + Math.max(chip, lines.length * line))
      x += chip + 0.45 + own + 1.4
    }
    return { marks, bottom: bottom + 0.35 }
  }
}

/** Light ground behind a row that is to be looked at first. */
export const groundBehind = (id: string, placed: Placed, top: number, width: number): Mark =>
  ground(id, top - 0.15, placed.bottom + 0.15, width)
