import { type Drawing, type Mark, wideFrom } from './marks.ts'
import {
  type Air,
  type Block,
  type ChartKey,
  layoutRows,
  legend,
  letterChip,
  type Rows,
} from './rows.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, write } from './write.ts'

/** A row of the matrix, or a heading over the rows that follow. */
export type MatrixRow =
  | { readonly id: string; readonly heading: string }
  | {
      readonly id: string
      readonly label: string
      /** The key in each column; undefined where there is nothing. */
      readonly cells: readonly (number | undefined)[]
      /** The same in words, key by key, for a drawing too narrow for columns. */
      readonly said: readonly { readonly key: number; readonly text: string }[]
    }

export interface MatrixScale {
  readonly keys: readonly ChartKey[]
  /** What stands over each column, and what all of them are. */
  readonly columns: readonly string[]
  readonly head: string
  readonly foot: readonly string[]
}

type CardRow = Extract<MatrixRow, { label: string }>

/** Where things stand, in em. */
interface Columns {
  readonly isWide: boolean
  readonly label: number
  readonly cellsX: number
  readonly cell: number
}

/** A cell is at least so wide that its letter is read, and at most so wide that rows hold together. */
const least = 1.35
const most = 3.2

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

function columnsFor(
  rows: readonly MatrixRow[],
  { columns, head }: MatrixScale,
  width: number,
): Columns {
  const labels = widest([head, ...rows.map((row) => ('label' in row ? row.label : ''))]) + 0.1
  const label = Math.min(labels, width * 0.45, width - 0.8 - columns.length * least)
  const cell = Math.min(most, (width - label - 0.8) / Math.max(1, columns.length))
  const isWide = width >= wideFrom && label >= Math.min(labels, 11)
  return { isWide, label: isWide ? label : width, cellsX: label + 0.8, cell }
}

/** Where one cell stands. */
interface Cell {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Nothing was put there: a small dot, so that the eye keeps its column. */
const emptyMark = ({ id, x, y, width, height }: Cell): Mark => ({
  kind: 'rect',
  id,
  x: x + width / 2 - 0.12,
  y: y + height / 2 - 0.12,
  width: 0.24,
  height: 0.24,
  radius: 0.12,
  tone: 'pale',
})

const keyMarks = ({ id, x, y, width, height }: Cell, { letter, tone }: ChartKey): Mark[] => [
  {
    kind: 'rect',
    id,
    x: x + 0.07,
    y,
    width: width - 0.14,
    height,
    radius: 0.25,
    tone,
    holds: true,
  },
  write(`${id}-letter`, letter, {
    x: x + width / 2,
    y: y + height / 2 + 0.36,
    anchor: 'middle',
    weight: 'strong',
    tone: 'on',
  }),
]

/** A row's cells in a height from `y` down. */
function cellMarks({ id, cells }: CardRow, y: number, height: number, { at, keys }: Laid): Mark[] {
  return cells.flatMap((cell, index) => {
    const x = at.cellsX + at.cell * index
    const place = { id: `${id}-${index}`, x, y, width: at.cell, height }
    const key = cell === undefined ? undefined : keys[cell]
    return key ? keyMarks(place, key) : [emptyMark(place)]
  })
}

/** What all rows share. */
interface Laid {
  readonly at: Columns
  readonly keys: readonly ChartKey[]
}

function wideRow(row: CardRow, laid: Laid): Block {
  const { at } = laid
  const lines = wrap(row.label, at.label)
  const labelHeight = heightOf(lines)
  return (top, { height }: Air) => {
    const all = Math.max(labelHeight, height)
    return {
      bottom: top + all,
      marks: [
        ...paragraph(`${row.id}-label`, lines, top + (all - labelHeight) / 2, {
          x: 0,
          weight: 'strong',
        }),
        ...cellMarks(row, top + (all - height) / 2, height, laid),
      ],
    }
  }
}

/** Too narrow for columns: each bucket with the tables that chose it. */
function narrowRow(row: CardRow, { at, keys }: Laid): Block {
  const lines = wrap(row.label, at.label)
  return (top) => {
    const marks: Mark[] = [...paragraph(`${row.id}-label`, lines, top, { x: 0, weight: 'strong' })]
    let bottom = top + heightOf(lines) + 0.1
    for (const { key, text } of row.said) {
      const own = keys[key]
      const words = wrap(text, at.label - 1.7)
      if (own) marks.push(...letterChip(`${row.id}-${key}`, own, 0, bottom))
      marks.push(...paragraph(`${row.id}-${key}-text`, words, bottom, { x: 1.7 }))
      bottom += Math.max(1.25, heightOf(words)) + 0.15
    }
    return { marks, bottom }
  }
}

const headingRow =
  (id: string, text: string, width: number): Block =>
  (top) => {
    const lines = wrap(text, width)
    return {
      marks: paragraph(`${id}-heading`, lines, top + 0.2, { x: 0, tone: 'soft', weight: 'strong' }),
      bottom: top + 0.2 + heightOf(lines),
    }
  }

function rowsAt(rows: readonly MatrixRow[], scale: MatrixScale, width: number): Rows {
  const at = columnsFor(rows, scale, width)
  const keys = legend(scale.keys, width)
  return {
    head: (top, air) => {
      const placed = keys(top, air)
      if (!at.isWide) return placed
      const foot = { y: placed.bottom + 0.85, tone: 'soft', weight: 'strong' } as const
      const over = scale.columns.map((text, index) =>
        write(`column-${index}`, text, {
          ...foot,
          x: at.cellsX + at.cell * (index + 0.5),
          anchor: 'middle',
        }),
      )
      const head = write('column-head', scale.head, { ...foot, x: at.cellsX - 0.5, anchor: 'end' })
      return { marks: [...placed.marks, head, ...over], bottom: placed.bottom + line }
    },
    rows: rows.map((row) => {
      if ('heading' in row) return headingRow(row.id, row.heading, width)
      return (at.isWide ? wideRow : narrowRow)(row, { at, keys: scale.keys })
    }),
    foot: scale.foot,
  }
}

/**
 * What stands against what: a row for each card, a column for each table, in each cell a colour with its
 * letter. Too narrow for columns, each row says it in words.
 *
 * @param width of the whole drawing in em
 */
export const layoutMatrix = (
  rows: readonly MatrixRow[],
  scale: MatrixScale,
  width: number,
): Drawing => layoutRows((at) => rowsAt(rows, scale, at), width)
