import type { Mark, Tone } from './marks.ts'
import { textWidth } from './wrap.ts'
import { write } from './write.ts'

/** How dots lie in the cells of a row: all of one size, so many side by side, and so many over one another. */
export interface DotFit {
  readonly size: number
  readonly across: number
  readonly up: number
}

/** Few sizes: what is there sits still while more come, until none of this size go in. */
const sizes = [0.62, 0.46, 0.34, 0.25]

/** The largest dots of which so many go into one cell; null where they are too many to be dots. */
export function fitDots(most: number, width: number, height: number): DotFit | null {
  for (const size of sizes) {
    const [across, up] = [Math.floor(width / size), Math.floor(height / size)]
    if (across * up >= most) return { size, across, up }
  }
  return null
}

/** How high dots of this size may come to lie: as much for one as for many, so that rows stay where they are. */
export const heightOfDots = ({ size, up }: DotFit): number => up * size

/** The place of each dot in its line, from the middle outwards to either side. */
const fromTheMiddle = (dot: number): number => (dot % 2 === 0 ? dot / 2 : -(dot + 1) / 2)

/** A cell of a row, from its foot up. */
export interface DotCell {
  readonly id: string
  readonly count: number
  /** The largest count of all cells: columns that stand for many compare across rows. */
  readonly most: number
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly height: number
  readonly tone: Tone
  /** Whether a column has room for its number over it. */
  readonly isNumbered: boolean
}

/**
 * One dot for each person, from the middle and from below: one more moves none of the others. A column with
 * its number where they are too many.
 */
export function cellDots(cell: DotCell, fit: DotFit | null): Mark[] {
  const { id, count, x, foot, width, tone } = cell
  if (count === 0) return []
  if (fit === null) return columnOf(cell)
  const { size, across } = fit
  // Where as many go to either side, the first is in the middle; else it is just beside it.
  const first = x + width / 2 - (across % 2 === 0 ? 0 : size / 2)
  return Array.from({ length: count }, (_, dot) => ({
    kind: 'rect',
    id: `${id}-${dot}`,
    x: first + fromTheMiddle(dot % across) * size + size * 0.06,
    y: foot - (Math.floor(dot / across) + 1) * size + size * 0.06,
    width: size * 0.88,
    height: size * 0.88,
    radius: size * 0.44,
    tone,
  }))
}

const numberRoom = 0.95
/** Numbers that would be smaller are left to the table. */
const leastNumber = 0.65

function columnOf({ id, count, most, x, foot, width, height, tone, isNumbered }: DotCell): Mark[] {
  const tall = ((height - (isNumbered ? numberRoom : 0)) * count) / most
  const text = String(count)
  const size = Math.min(0.8, width / textWidth(text))
  const column: Mark = {
    kind: 'rect',
    id: `${id}-column`,
    x: x + width * 0.15,
    y: foot - tall,
    width: width * 0.7,
    height: tall,
    radius: 0.12,
    tone,
    grows: 'up',
  }
  if (size < leastNumber || !isNumbered) return [column]
  const at = { x: x + width / 2, y: foot - tall - 0.2, size, anchor: 'middle' } as const
  return [column, write(`${id}-count`, text, at)]
}
