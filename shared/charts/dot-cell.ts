import type { Mark, Tone } from './marks.ts'
import { textWidth } from './wrap.ts'
import { write } from './write.ts'

/** How dots lie in the cells of a row: all of one size, so many side by side. */
export interface DotFit {
  readonly size: number
  readonly across: number
}

/** Few sizes: what is there sits still while more come, until none of this size go in. */
const sizes = [0.62, 0.46, 0.34, 0.25]

/** The largest dots of which so many go into one cell; null where they are too many to be dots. */
export function fitDots(most: number, width: number, height: number): DotFit | null {
  for (const size of sizes) {
    const across = Math.floor(width / size)
    if (across * Math.floor(height / size) >= most) return { size, across }
  }
  return null
}

/** How high so many dots lie. */
export const heightOfDots = (most: number, { size, across }: DotFit): number =>
  Math.ceil(most / across) * size

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
}

/** One dot for each person, from the left and from below; a column with its number where they are too many. */
export function cellDots(cell: DotCell, fit: DotFit | null): Mark[] {
  const { id, count, x, foot, width, tone } = cell
  if (count === 0) return []
  if (fit === null) return columnOf(cell)
  const { size, across } = fit
  const inset = (width - Math.min(count, across) * size) / 2
  return Array.from({ length: count }, (_, dot) => ({
    kind: 'rect',
    id: `${id}-${dot}`,
    x: x + inset + (dot % across) * size + size * 0.06,
    y: foot - (Math.floor(dot / across) + 1) * size + size * 0.06,
    width: size * 0.88,
    height: size * 0.88,
    radius: size * 0.44,
    tone,
  }))
}

const numberRoom = 0.95

function columnOf({ id, count, most, x, foot, width, height, tone }: DotCell): Mark[] {
  const tall = ((height - numberRoom) * count) / most
  const text = String(count)
  const size = Math.min(0.8, width / textWidth(text))
  return [
    {
      kind: 'rect',
      id: `${id}-column`,
      x: x + width * 0.15,
      y: foot - tall,
      width: width * 0.7,
      height: tall,
      radius: 0.12,
      tone,
      grows: 'up',
    },
    write(`${id}-count`, text, { x: x + width / 2, y: foot - tall - 0.2, size, anchor: 'middle' }),
  ]
}
