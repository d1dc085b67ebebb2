import { type Drawing, type Mark, type Tone, wideFrom } from './marks.ts'
import { type Air, type Block, layoutRows, type Rows } from './rows.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** People who sit together, table by table. */
export interface Seats {
  readonly id: string
  readonly badge: string
  readonly tone: Tone
  readonly label: string
  /** How many they are in all. */
  readonly count: number
  /** How many sit at each table. */
  readonly tables: readonly number[]
  /** The same in words. */
  readonly says: string
}

/** Where things stand in a row, in em. */
interface Columns {
  readonly isWide: boolean
  readonly badge: number
  readonly label: number
  readonly count: number
  readonly tablesX: number
  readonly tables: number
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

function columnsFor(rows: readonly Seats[], width: number): Columns {
  const isWide = width >= wideFrom
  const badge = Math.min(widest(rows.map((row) => row.badge)) + 0.7, width / 3)
  const count = widest(rows.map((row) => String(row.count))) * 1.3 + 0.6
  const all = widest(rows.map((row) => row.label)) + 0.1
  const label = isWide ? Math.min(all, width * 0.42) : width - badge - count
  const tablesX = isWide ? badge + label + count + 1 : badge
  return { isWide, badge, label, count, tablesX, tables: width - tablesX }
}

/** More tables than this are said in words alone. */
const fewTables = 12

const seatsAcross = 3

/** One table: a box with a dot for each who sits there. */
function tableMarks(id: string, people: number, tone: Tone, at: Box): Mark[] {
  const seat = at.size / 2
  return [
    {
      kind: 'rect',
      id,
      x: at.x,
      y: at.y,
      width: at.width,
      height: at.size,
      radius: 0.4,
      tone: 'track',
    },
    ...Array.from({ length: people }, (_, index): Mark => {
      const inRow = Math.floor(index / seatsAcross)
      return {
        kind: 'rect',
        id: `${id}-${index}`,
        x: at.x + 0.2 + (index % seatsAcross) * seat,
        y: at.y + inRow * seat + seat * 0.1,
        width: seat * 0.8,
        height: seat * 0.8,
        radius: seat * 0.4,
        tone,
      }
    }),
  ]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Tables beside one another, as many in a line as there is room for. */
function allTables(row: Seats, { tablesX, tables: room }: Columns, top: number, size: number) {
  const width = (size / 2) * seatsAcross + 0.35
  const across = Math.max(1, Math.floor((room + 0.5) / (width + 0.5)))
  if (row.tables.length > fewTables || width > room) return { marks: [], height: 0 }
  const marks = row.tables.flatMap((people, index) =>
    tableMarks(`${row.id}-table-${index}`, people, row.tone, {
      x: tablesX + (index % across) * (width + 0.5),
      y: top + Math.floor(index / across) * (size + 0.35),
      width,
      size,
    }),
  )
  const lines = Math.ceil(row.tables.length / across)
  return { marks, height: lines === 0 ? 0 : lines * (size + 0.35) }
}

/** Name and number, the tables, and how many they are in words. */
const seatsRow =
  (row: Seats, columns: Columns): Block =>
  (top, { height: size }: Air) => {
    const { isWide, badge, label, count, tablesX } = columns
    const lines = wrap(row.label, label)
    const named = heightOf(lines)
    const begin = isWide ? top : top + named + 0.2
    const tables = allTables(row, columns, begin, size)
    const saysAt = begin + tables.height
    const says = wrap(row.says, columns.tables / small)
    const strong = { weight: 'strong' } as const
    return {
      bottom: Math.max(top + named, saysAt + heightOf(says, small)),
      marks: [
        ...paragraph(`${row.id}-badge`, [row.badge], top, { ...strong, x: 0, tone: row.tone }),
        ...paragraph(`${row.id}-label`, lines, top, { ...strong, x: badge }),
        write(`${row.id}-count`, String(row.count), {
          x: badge + label + count,
          y: top + 1.05,
          size: 1.3,
          anchor: 'end',
          weight: 'figure',
        }),
        ...tables.marks,
        ...paragraph(`${row.id}-says`, says, saysAt, { x: tablesX, size: small, tone: 'soft' }),
      ],
    }
  }

const rowsAt = (rows: readonly Seats[], foot: string, width: number): Rows => {
  const columns = columnsFor(rows, width)
  return {
    head: (top) => ({ marks: [], bottom: top }),
    rows: rows.map((row) => seatsRow(row, columns)),
    foot: [foot],
  }
}

/**
 * Who sits together: a row for each thing that was chosen, with its people at tables. Too many tables to be
 * drawn are said in words. All on one page, since it is itself one of several ways to look.
 *
 * @param width of the whole drawing in em
 */
export function layoutSeats(rows: readonly Seats[], foot: string, width: number): Drawing {
  const { pages: _, ...drawing } = layoutRows((at) => rowsAt(rows, foot, at), width)
  return drawing
}
