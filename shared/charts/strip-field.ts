import type { Mark, Tone } from './marks.ts'
import { shadeOf } from './shades.ts'
import { textWidth } from './wrap.ts'
import { small, write } from './write.ts'

/** One row: how many gave each value of a scale, as columns over the values. */
export interface Strip {
  readonly id: string
  readonly badge: string
  readonly label: string
  /** In small print under the label. */
  readonly note?: string
  /** Lowest value first; null where nothing may be shown, and `says` tells why. */
  readonly counts: readonly number[] | null
  /** The same one round earlier: pale columns behind the others. */
  readonly ghost?: readonly number[]
  /** The levels of the lower and the upper median, from 0. */
  readonly middle?: readonly [lower: number, upper: number]
  /** The median as it is read: "3–4". */
  readonly figure: string
  /** What the row says, most important first. */
  readonly says: readonly string[]
  /** The colour of its columns, where its values are no scale: numbers, places. */
  readonly tone?: Tone
  /** The row to look at first. */
  readonly isMarked: boolean
  /** What the row and those after it belong to. */
  readonly heading?: string
  /** The words at the ends of its own scale, where rows do not share one. */
  readonly ends?: { readonly low: string; readonly high: string }
}

/** Where things stand in a row, in em. */
export interface Columns {
  readonly isWide: boolean
  /** Bars lie instead of standing: a row is as low as its letters. */
  readonly isFlat: boolean
  readonly badge: number
  readonly label: number
  readonly cellsX: number
  readonly cell: number
  readonly figureX: number
  readonly saysX: number
  readonly says: number
  readonly full: number
}

/** Room over a column for its number. */
const numberRoom = 1.15
/** The least that numbers over narrow columns shrink to before only the table has them. */
const leastNumber = 0.65

/** Where the columns of one row stand. */
interface Field {
  readonly strip: Strip
  readonly columns: Columns
  /** The foot of the columns. */
  readonly foot: number
  readonly height: number
}

const columnMark = (
  id: string,
  tone: Tone,
  box: Omit<Extract<Mark, { kind: 'rect' }>, 'kind' | 'id' | 'tone' | 'radius'>,
): Mark => ({
  kind: 'rect',
  id,
  radius: 0.18,
  tone,
  grows: 'up',
  ...box,
})

interface NumberAt {
  readonly x: number
  readonly y: number
  /** How large numbers can be here. */
  readonly room: number
  /** `soft`: of the round before. */
  readonly tone: 'ink' | 'soft'
}

/** A column's number; none over what is not there, and none that could not be read. */
function numberMark(id: string, value: number, { x, y, room, tone }: NumberAt): Mark[] {
  const isBefore = tone === 'soft'
  const size = Math.min(isBefore ? small : 1, room)
  if (value === 0 || size < leastNumber) return []
  const own = isBefore ? `${id}-before-count` : `${id}-count`
  const weight = isBefore ? 'plain' : 'strong'
  return [write(own, String(value), { x, y, size, anchor: 'middle', tone, weight })]
}

/** The shade of a scale's value; where values are none, the row's own colour. */
export const toneAt = ({ tone, counts }: Strip, level: number): Tone =>
  tone ?? shadeOf(level, counts?.length ?? 0)

/** Where the columns of one value stand, and how large their numbers can be. */
interface Cell {
  readonly width: number
  readonly x: number
  /** Of the round before, which stands behind and a little to the left. */
  readonly ghostX: number
  readonly room: number
  /** The middle of this round's number: alone it stands in the middle of its value. */
  readonly numberX: number
  /** Whether there is room for the numbers of both rounds. */
  readonly hasBoth: boolean
}

function cellAt({ strip, columns }: Pick<Field, 'strip' | 'columns'>, level: number): Cell {
  const { cell, cellsX, full } = columns
  const hasGhost = strip.ghost !== undefined
  const width = Math.min(cell * (hasGhost ? 0.5 : 0.62), 4.5)
  const middle = cellsX + cell * (level + 0.5)
  // As far as one number is from the next: that of the round before, or that of the next value.
  const roomIn = (apart: number) => (apart * 0.96) / textWidth(String(full))
  const hasBoth = hasGhost && roomIn(width * 0.86) >= leastNumber
  const x = middle - width * (hasGhost ? 0.12 : 0.5)
  return {
    width,
    x,
    numberX: hasBoth ? x + width / 2 : middle,
    ghostX: middle - width * 0.88,
    room: roomIn(hasBoth ? width * 0.86 : cell),
    hasBoth,
  }
}

/** Where numbers are read as easily as names are. */
const largeNumber = 0.85

/** Whether the numbers over the columns of a row are as large as that, in both rounds where there are two. */
export function hasLargeNumbers(field: Pick<Field, 'strip' | 'columns'>): boolean {
  const { room, hasBoth } = cellAt(field, 0)
  return room >= largeNumber && (hasBoth || field.strip.ghost === undefined)
}

/** A value's column with its number; behind it, a little to the left, the round before. */
function cellMarks(field: Field, level: number): Mark[] {
  const { strip, columns, foot, height } = field
  const { width, x, ghostX, numberX, room, hasBoth } = cellAt(field, level)
  const [count, before] = [strip.counts?.[level] ?? 0, strip.ghost?.[level] ?? 0]
  const id = `${strip.id}-${level}`
  const tall = (number: number) => ((height - numberRoom) * number) / columns.full
  const column = (own: string, tone: Tone, value: number, at: number): Mark[] =>
    value === 0
      ? []
      : [columnMark(own, tone, { x: at, y: foot - tall(value), width, height: tall(value) })]
  const number = (value: number, at: number, tone: 'ink' | 'soft'): Mark[] =>
    numberMark(id, value, { x: at, y: foot - tall(value) - 0.28, room, tone })
  return [
    ...column(`${id}-before`, 'pale', before, ghostX),
    ...column(id, toneAt(strip, level), count, x),
    // Where there is no room for two numbers, this round has its own.
    ...(hasBoth ? number(before, ghostX + width * 0.4, 'soft') : []),
    ...number(count, numberX, 'ink'),
  ]
}

/** The line the columns stand on, and under it where the middle is. */
function footMarks({ strip, columns, foot }: Field): Mark[] {
  const { cell, cellsX } = columns
  const levels = strip.counts?.length ?? 0
  const flat = { kind: 'rect', radius: 0.03 } as const
  const rule: Mark = {
    ...flat,
    id: `${strip.id}-rule`,
    x: cellsX,
    y: foot,
    width: cell * levels,
    height: 0.07,
    tone: 'pale',
  }
  if (!strip.middle) return [rule]
  const [lower, upper] = strip.middle
  const middle: Mark = {
    ...flat,
    id: `${strip.id}-middle`,
    x: cellsX + cell * (lower + 0.15),
    y: foot + 0.12,
    width: cell * (upper - lower + 0.7),
    height: 0.22,
    radius: 0.11,
    tone: 'ink',
  }
  return [rule, middle]
}

/** The columns of one row, each with its number, and where the middle is. */
export const fieldMarks = (field: Field): Mark[] =>
  field.strip.counts === null
    ? []
    : [...field.strip.counts.flatMap((_, level) => cellMarks(field, level)), ...footMarks(field)]
