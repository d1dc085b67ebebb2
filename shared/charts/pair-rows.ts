import { cellDots, type DotFit } from './dot-cell.ts'
import type { Mark, Tone } from './marks.ts'
import type { Row } from './row-frame.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, small, write } from './write.ts'

/** How many gave each value with one marker. */
export interface PairRow {
  /** What the marker is called. */
  readonly label: string
  /** Lowest value first; null where nothing may be shown, and `says` tells why. */
  readonly counts: readonly number[] | null
  /** The levels of the lower and the upper median, from 0. */
  readonly middle?: readonly [lower: number, upper: number]
  /** The median as it is read: "3–4". */
  readonly figure: string
  /** What the row says, most important first. */
  readonly says: readonly string[]
}

/** What is rated twice. */
export interface Pair {
  readonly id: string
  readonly badge: string
  readonly label: string
  readonly note?: string
  readonly ends?: { readonly low: string; readonly high: string }
  readonly rows: readonly [PairRow, PairRow]
  readonly isMarked: boolean
  readonly heading?: string
}

export interface PairScale {
  readonly values: readonly string[]
  readonly low: string
  readonly high: string
  readonly median: string
}

export interface Air {
  /** The most that dots may take in height. */
  readonly height: number
  /** Between the two rows: the arrow from median to median. */
  readonly lane: number
  readonly gap: number
  /** How many lines of what a row says are written beside it; without any, columns have no numbers. */
  readonly says: number
}

/** What of a cell's width is for its dots. */
export const dotShare = 0.92

/** A row has room for its words, however few dots there are, and however few words. */
const leastRow = 0.95

const leastHeight = (says: number, marker: readonly string[]) =>
  Math.max(leastRow, says * small * line, heightOf(marker, small))

const tones: readonly [Tone, Tone] = ['c6', 'c2']
export const figureSize = 1.2

export interface Columns {
  readonly isWide: boolean
  readonly label: number
  readonly marker: number
  readonly cellsX: number
  readonly cell: number
  readonly figureX: number
  readonly saysX: number
  readonly says: number
  readonly most: number
}

const middleOf = ([lower, upper]: readonly [number, number], { cellsX, cell }: Columns): number =>
  cellsX + cell * ((lower + upper) / 2 + 0.5)

/** One of an item's two rows. */
interface Line {
  readonly id: string
  readonly row: PairRow
  /** Which of the two it is. */
  readonly at: number
}

/** Dots over their values on a line, and where the middle is. */
function dotMarks({ id, row, at }: Line, foot: number, setting: Setting): Mark[] {
  const { columns, fit } = setting
  const { cellsX, cell, most } = columns
  const counts = row.counts ?? []
  const inner = cell * dotShare
  const rule: Mark = {
    kind: 'rect',
    id: `${id}-rule`,
    x: cellsX,
    y: foot,
    width: cell * counts.length,
    height: 0.06,
    radius: 0.03,
    tone: 'pale',
  }
  return [
    rule,
    ...counts.flatMap((count, level) =>
      cellDots(
        {
          id: `${id}-${level}`,
          count,
          most,
          x: cellsX + cell * level + (cell - inner) / 2,
          foot,
          width: inner,
          height: setting.height,
          isNumbered: setting.air.says > 0,
          tone: tones[at] ?? 'c2',
        },
        fit,
      ),
    ),
  ]
}

/** From the median of the first row to that of the second; the two where they are alike stand over one another. */
function arrowMarks({ id, rows }: Pair, y: number, columns: Columns): Mark[] {
  const [first, second] = rows
  if (!first.middle || !second.middle) return []
  const [from, to] = [middleOf(first.middle, columns), middleOf(second.middle, columns)]
  const way = Math.sign(to - from)
  const stem = { kind: 'rect', radius: 0.04, tone: 'ink' } as const
  const start: Mark = {
    ...stem,
    id: `${id}-from`,
    x: from - 0.07,
    y: y - 0.3,
    width: 0.14,
    height: 0.36,
  }
  if (way === 0) return [{ ...start, height: 0.6 }]
  const tip: Mark = {
    kind: 'shape',
    id: `${id}-tip`,
    points: [
      [to, y],
      [to - way * 0.55, y - 0.26],
      [to - way * 0.55, y + 0.26],
    ],
    tone: 'ink',
  }
  const [left, right] = way > 0 ? [from, to - 0.4] : [to + 0.4, from]
  return [
    start,
    {
      ...stem,
      id: `${id}-way`,
      x: left,
      y: y - 0.07,
      width: Math.max(0.05, right - left),
      height: 0.14,
    },
    tip,
  ]
}

export interface Setting {
  readonly columns: Columns
  readonly air: Air
  /** How dots lie; null where they are too many. */
  readonly fit: DotFit | null
  /** Of a row of dots, or of columns in place of them. */
  readonly height: number
  readonly scale: PairScale
  readonly width: number
}

/** The two words an item lies between, under the ends of its rows. */
function endMarks({ id, ends }: Pair, top: number, { columns, scale }: Setting): Row {
  if (!ends) return { marks: [], bottom: top }
  const end = columns.cellsX + columns.cell * scale.values.length
  const room = ((end - columns.cellsX) / 2 - 0.3) / small
  const [low, high] = [wrap(ends.low, room), wrap(ends.high, room)]
  return {
    marks: [
      ...paragraph(`${id}-low`, low, top, { x: columns.cellsX, size: small }),
      ...paragraph(`${id}-high`, high, top, { x: end, size: small, anchor: 'end' }),
    ],
    bottom: top + Math.max(heightOf(low, small), heightOf(high, small)),
  }
}

/** As many texts as there are lines for, each of them whole: half of "quite united" says something else. */
function wholeLines(texts: readonly string[], width: number, most: number): string[] {
  const wrapped = texts.map((text) => wrap(text, width))
  const fits = wrapped.findIndex((_, at) => wrapped.slice(0, at + 1).flat().length > most)
  return wrapped.slice(0, fits === -1 ? wrapped.length : fits).flat()
}

/** Name, marker, dots, median and words beside one another. */
function wideRow(own: Line, top: number, setting: Setting): Row {
  const { id, row, at } = own
  const { columns, air, height } = setting
  const marker = wrap(row.label, columns.marker / small)
  const foot = top + Math.max(height, leastHeight(air.says, marker))
  const middle = foot - 0.4
  const markerTop = foot - heightOf(marker, small)
  const right = {
    x: columns.cellsX - 0.6,
    size: small,
    anchor: 'end',
    tone: tones[at] ?? 'ink',
  } as const
  const room = row.counts === null ? columns.cell * setting.scale.values.length : columns.says
  const saysX = row.counts === null ? columns.cellsX : columns.saysX
  const most = row.counts === null ? Math.max(1, air.says) : air.says
  const says = wholeLines(row.says, room / small, most)
  return {
    marks: [
      ...paragraph(`${id}-marker`, marker, markerTop, { ...right, weight: 'strong' }),
      ...(row.counts === null ? [] : dotMarks(own, foot, setting)),
      write(`${id}-figure`, row.figure, {
        x: columns.figureX,
        y: middle + 0.42,
        size: figureSize,
        anchor: 'end',
        weight: 'figure',
      }),
      ...paragraph(`${id}-says`, says, foot - heightOf(says, small), {
        x: saysX,
        size: small,
        tone: 'soft',
      }),
    ],
    bottom: foot,
  }
}

/** Marker, median and words over the dots. */
function narrowRow(own: Line, top: number, setting: Setting): Row {
  const { id, row, at } = own
  const { columns, height, scale, width } = setting
  const [first = '', ...rest] = row.says
  const led = row.figure === '' ? first : `${scale.median} ${row.figure} · ${first}`
  // Each on lines of its own: a word or a number more must not move what stands under them.
  const lines = [row.label, led, ...rest].flatMap((text) => wrap(text, width / small))
  const foot = top + heightOf(lines, small) + 0.15 + (row.counts === null ? 0 : height)
  return {
    marks: [
      ...paragraph(`${id}-says`, lines, top, {
        x: columns.cellsX,
        size: small,
        tone: tones[at] ?? 'ink',
      }),
      ...(row.counts === null ? [] : dotMarks(own, foot, setting)),
    ],
    bottom: foot,
  }
}

function valueMarks({ id }: Pair, top: number, { columns, scale }: Setting): Row {
  if (columns.isWide) return { marks: [], bottom: top }
  const marks = scale.values.map((value, level) =>
    write(`${id}-value-${level}`, value, {
      x: columns.cellsX + columns.cell * (level + 0.5),
      y: top + small * 0.95,
      size: small,
      anchor: 'middle',
      tone: 'soft',
    }),
  )
  return { marks, bottom: top + small * line }
}

/** What is rated, its two rows, and the arrow between their medians. */
export function pairMarks(pair: Pair, top: number, setting: Setting): Row {
  const { columns, air } = setting
  const badge = textWidth(pair.badge) + 0.6
  const label = wrap(pair.label, columns.label - badge)
  const note = pair.note === undefined ? [] : wrap(pair.note, (columns.label - badge) / small)
  const named = heightOf(label) + heightOf(note, small)
  const row = columns.isWide ? wideRow : narrowRow
  const [first, second] = pair.rows
  const start = columns.isWide ? top : top + named
  const over = row({ id: pair.id, row: first, at: 0 }, start, setting)
  const under = row({ id: `${pair.id}:2`, row: second, at: 1 }, over.bottom + air.lane, setting)
  const values = valueMarks(pair, under.bottom + 0.1, setting)
  const ends = endMarks(pair, values.bottom + 0.1, setting)
  return {
    marks: [
      ...paragraph(`${pair.id}-badge`, [pair.badge], top, { x: 0, weight: 'strong', tone: 'c2' }),
      ...paragraph(`${pair.id}-label`, label, top, { x: badge, weight: 'strong' }),
      ...paragraph(`${pair.id}-note`, note, top + heightOf(label), {
        x: badge,
        size: small,
        tone: 'soft',
      }),
      ...over.marks,
      ...under.marks,
      ...arrowMarks(pair, over.bottom + air.lane * 0.55, columns),
      ...values.marks,
      ...ends.marks,
    ],
    bottom: Math.max(ends.bottom, top + named),
  }
}
