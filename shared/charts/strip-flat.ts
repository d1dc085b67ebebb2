import type { Mark, Tone } from './marks.ts'
import { type Columns, type Strip, toneAt } from './strip-field.ts'
import { textWidth } from './wrap.ts'
import { write } from './write.ts'

/** Where the bars of one row lie. */
interface FlatField {
  readonly strip: Strip
  readonly columns: Columns
  /** The upper edge of the numbers. */
  readonly top: number
}

const numberHeight = 0.9
const barHeight = 0.5
const beforeHeight = 0.3
const middleHeight = 0.22
/** From the bars of one value to those of the next. */
export const between = 0.4

/** Whether the number of everybody stands over a bar of everybody. */
export const hasNumbers = ({ cell, full }: Pick<Columns, 'cell' | 'full'>): boolean =>
  textWidth(String(full)) <= cell - between

const barsHeight = ({ ghost }: Strip) => barHeight + (ghost ? beforeHeight : 0)

/** How high the numbers of a row are with their bars, and the mark of the middle under them. */
export const flatHeight = (strip: Strip): number =>
  numberHeight + barsHeight(strip) + (strip.middle ? 0.14 + middleHeight : 0)

interface Line {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const lying = (id: string, tone: Tone, line: Line): Mark => ({
  kind: 'rect',
  id,
  ...line,
  radius: Math.min(0.12, line.height / 2),
  tone,
})

/** How many gave one value: the number, and under it a bar from where the value begins. */
function cellMarks({ strip, columns, top }: FlatField, level: number): Mark[] {
  const { cellsX, cell, full } = columns
  const x = cellsX + cell * level
  const y = top + numberHeight
  const long = cell - between
  const id = `${strip.id}-${level}`
  const [count, before] = [strip.counts?.[level] ?? 0, strip.ghost?.[level] ?? 0]
  const bar = (own: string, tone: Tone, value: number, at: Omit<Line, 'x' | 'width'>): Mark[] =>
    value === 0 ? [] : [lying(own, tone, { ...at, x, width: (long * value) / full })]
  const foot = { x, y: y + barsHeight(strip), width: long, height: 0.06 }
  return [
    lying(`${id}-rule`, 'pale', foot),
    ...bar(id, toneAt(strip, level), count, { y, height: barHeight }),
    ...bar(`${id}-before`, 'pale', before, { y: y + barHeight, height: beforeHeight }),
    ...(count === 0 || !hasNumbers(columns)
      ? []
      : [write(`${id}-count`, String(count), { x, y: y - 0.14, weight: 'strong' })]),
  ]
}

/** Under the values that the middle is among. */
function middleMarks({ strip, columns, top }: FlatField): Mark[] {
  if (!strip.middle) return []
  const [lower, upper] = strip.middle
  const line = {
    x: columns.cellsX + columns.cell * lower,
    y: top + flatHeight(strip) - middleHeight,
    width: columns.cell * (upper - lower + 1) - between,
    height: middleHeight,
  }
  return [lying(`${strip.id}-middle`, 'ink', line)]
}

/** One row in as little height as its letters take: bars that lie, each under its number. */
export const flatMarks = (field: FlatField): Mark[] =>
  field.strip.counts === null
    ? []
    : [...field.strip.counts.flatMap((_, level) => cellMarks(field, level)), ...middleMarks(field)]
