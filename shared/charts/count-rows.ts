import type { Mark, Tone } from './marks.ts'
import { fewLines, textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, small, write } from './write.ts'

/** One row: what it is of, and how many each column got. */
export interface CountRow {
  readonly id: string
  readonly badge: string
  readonly tone: Tone
  readonly label: string
  /** Null where nothing may be shown, and `says` tells why. */
  readonly counts: readonly number[] | null
  /** The columns with most. */
  readonly most: readonly number[]
  /** In small print under the label, most important first. */
  readonly says: readonly string[]
  /** The row to look at first. */
  readonly isMarked: boolean
}

interface Rows {
  readonly cells: readonly string[]
  readonly rows: readonly CountRow[]
  readonly before?: string
}

export interface RowRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  /** How many lines a label has at most, and whether what a row says stands under it. */
  readonly lines: number
  readonly says: boolean
  readonly gap: number
}

/** Measures that all rows share. */
interface Columns extends RowRoom {
  readonly label: number
  readonly cell: number
  /** Counts stand beside the label, or as words under it. */
  readonly isBeside: boolean
}

const badgeSize = 1.7
/** Between the last line of a row and its end; a row of one line is as high as its badge. */
const underText = 0.1
const labelAt = badgeSize + 0.5

function columnsFor({ cells, rows }: Rows, room: RowRoom): Columns {
  const numbers = rows.flatMap(({ counts }) => counts ?? []).map(String)
  const cell = Math.max(1.6, ...[...cells, ...numbers].map(textWidth)) + 0.6
  const beside = room.width - labelAt - cell * cells.length - 0.4
  const isBeside = beside >= 7
  return { ...room, cell, isBeside, label: isBeside ? beside : room.width - labelAt }
}

/** A row's words, broken into lines. */
interface Written {
  readonly label: readonly string[]
  readonly counts: readonly string[]
  readonly says: readonly string[]
}

function writtenIn(row: CountRow, { cells }: Rows, columns: Columns): Written {
  const { label: width, lines, isBeside } = columns
  const given = (row.counts ?? []).flatMap((count, cell) =>
    count > 0 ? [`${cells[cell]}\u00a0${count}`] : [],
  )
  // What is withheld says so in any room.
  const says = columns.says || !row.counts ? row.says : []
  const room = (row.counts ? width : columns.width - labelAt) / small
  return {
    label: fewLines(row.label, width, lines),
    counts: isBeside ? [] : wrap(given.join(' · '), width),
    says: says.flatMap((text) => wrap(text, room)),
  }
}

function countMarks({ id, counts, most }: CountRow, columns: Columns, top: number): Mark[] {
  if (!counts || !columns.isBeside) return []
  const { x, width, cell } = columns
  return counts.map((count, index) =>
    write(`${id}-count-${index}`, String(count), {
      x: x + width - cell * (counts.length - index - 0.5),
      y: top + line * 0.78,
      anchor: 'middle',
      ...(most.includes(index) ? { weight: 'strong' } : { tone: 'soft' }),
    }),
  )
}

function badgeMarks({ id, badge, tone }: CountRow, { x }: Columns, top: number): Mark[] {
  const radius = badgeSize / 2
  const middle = top + line / 2
  return [
    {
      kind: 'rect',
      id: `${id}-sign`,
      x,
      y: middle - radius,
      width: badgeSize,
      height: badgeSize,
      radius,
      tone,
      grows: 'out',
      holds: true,
    },
    write(`${id}-sign-badge`, badge, {
      x: x + radius,
      y: middle + 0.34,
      size: 0.95,
      anchor: 'middle',
      weight: 'strong',
      tone: 'on',
    }),
  ]
}

interface Drawn {
  readonly marks: Mark[]
  readonly height: number
}

function rowMarks(row: CountRow, rows: Rows, columns: Columns, top: number): Drawn {
  const { label, counts, says } = writtenIn(row, rows, columns)
  const { x, gap } = columns
  const around = (badgeSize - line) / 2
  const begin = top + gap / 2 + around
  const countsAt = begin + heightOf(label)
  const saysAt = countsAt + heightOf(counts)
  const end = Math.max(saysAt + heightOf(says, small) + underText, begin + line + around)
  const height = end + gap / 2 - top
  const ground: Mark = {
    kind: 'rect',
    id: `${row.id}-row`,
    x: x - 0.3,
    y: top,
    width: columns.width + 0.3,
    height,
    radius: 0.5,
    tone: 'track',
  }
  return {
    marks: [
      ...(row.isMarked ? [ground] : []),
      ...badgeMarks(row, columns, begin),
      ...paragraph(`${row.id}-label`, label, begin, { x: x + labelAt, weight: 'strong' }),
      ...countMarks(row, columns, begin),
      ...paragraph(`${row.id}-counts`, counts, countsAt, { x: x + labelAt }),
      ...paragraph(`${row.id}-says`, says, saysAt, { x: x + labelAt, size: small, tone: 'soft' }),
    ],
    height,
  }
}

/** The names of the columns, where counts stand in columns. */
function headMarks({ cells }: Rows, { x, y, width, cell, isBeside }: Columns): Drawn {
  if (!isBeside) return { marks: [], height: 0 }
  return {
    marks: cells.map((name, index) =>
      write(`head-${index}`, name, {
        x: x + width - cell * (cells.length - index - 0.5),
        y: y + line * 0.78,
        anchor: 'middle',
        weight: 'strong',
      }),
    ),
    height: line + 0.1,
  }
}

/** A row for each thing that was counted, with its counts in columns or, where it is narrow, in words. */
export function countRows(rows: Rows, room: RowRoom): Drawn {
  const columns = columnsFor(rows, room)
  const head = headMarks(rows, columns)
  const marks: Mark[] = [...head.marks]
  let bottom = room.y + head.height
  for (const row of rows.rows) {
    const drawn = rowMarks(row, rows, columns, bottom)
    marks.push(...drawn.marks)
    bottom += drawn.height
  }
  const before = rows.before === undefined ? [] : wrap(rows.before, room.width / small)
  marks.push(...paragraph('before', before, bottom + 0.2, { x: room.x, size: small, tone: 'soft' }))
  const end = bottom + (before.length > 0 ? heightOf(before, small) + 0.2 : 0)
  return { marks, height: end - room.y }
}
