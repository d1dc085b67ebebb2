import { type CountRow, countRows, type RowRoom } from './count-rows.ts'
import { type Drawing, wideFrom } from './marks.ts'
import { type Plane, type PlaneRoom, planeMarks } from './plane.ts'

/** What stands beside or under the plane. */
export interface Legend {
  /** Over the counts. */
  readonly cells: readonly string[]
  readonly rows: readonly CountRow[]
  /** What pale dots are, where there are any. */
  readonly before?: string
}

/** How many lines a name has at most, and whether rows say more than that. */
type Print = Pick<RowRoom, 'lines' | 'says'>

/** How much of it there is room for. */
interface Air {
  /** Least height of the field that the bubbles are in. */
  readonly field: number
  /** Whether situations have their sentences, and rows what they say. */
  readonly texts: boolean
  readonly rows: Print
  readonly gap: number
  /** How wide rows beside the plane are at most, in em. */
  readonly beside?: number
}

/** Where a page is as long as it has to be, or a few rows have more height than they need. */
const whole: Print = { lines: 12, says: true }
const all: Print = { lines: 3, says: true }
const named: Print = { lines: 3, says: false }
const short: Print = { lines: 2, says: false }
const shortest: Print = { lines: 1, says: false }
/** What rows say, ever less of it. */
const prints: readonly Print[] = [whole, all, named, short, shortest]
const usual: Air = { field: 9, texts: true, rows: all, gap: 0.5 }
/** Ever less small print. */
const shorter: readonly Air[] = [
  { field: 9, texts: false, rows: all, gap: 0.4 },
  { field: 8, texts: false, rows: short, gap: 0.3 },
]
/** What of the width names have where they stand close together, and of ever fewer lines. */
const dense: readonly Air[] = [named, short, shortest].map((rows) => ({
  field: 6,
  texts: false,
  rows,
  gap: 0.12,
  beside: 36,
}))
const airyFields = [7, 8, 9, 10.5, 12, 13.5, 15, 17, 19, 21]

interface Layout {
  readonly plane: Plane
  readonly legend: Legend
  readonly width: number
  readonly air: Air
}

/** Between the plane and what stands beside it. */
const gutter = 1.4

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

function wide({ plane, legend, width, air }: Layout): Drawing {
  const beside = clamp(width * 0.43, 15, air.beside ?? 27)
  const at = width - beside
  const rowsWith = (print: Print) =>
    countRows(legend, { x: at, y: 0, width: beside, ...print, gap: air.gap })
  const planeOf = (height: number) => {
    const room: PlaneRoom = {
      width: at - gutter,
      field: air.field,
      height,
      texts: air.texts,
      isWide: true,
    }
    return planeMarks(plane, room)
  }
  // Few rows say all there is to say: they are no higher than the plane beside them.
  const least = planeOf(0).height
  let rows = rowsWith(air.rows)
  for (const print of prints.slice(0, prints.indexOf(air.rows)).toReversed()) {
    const fuller = rowsWith(print)
    if (fuller.height > least) break
    rows = fuller
  }
  const drawn = planeOf(rows.height)
  return {
    kind: 'drawing',
    width,
    height: Math.max(drawn.height, rows.height),
    marks: [...drawn.marks, ...rows.marks],
  }
}

function narrow({ plane, legend, width, air }: Layout): Drawing {
  const field = Math.max(air.field, width * 0.75)
  const drawn = planeMarks(plane, { width, field, height: 0, texts: air.texts, isWide: false })
  const top = drawn.height + 0.8
  const rows = countRows(legend, { x: 0, y: top, width, ...whole, gap: air.gap })
  return {
    kind: 'drawing',
    width,
    height: top + rows.height,
    marks: [...drawn.marks, ...rows.marks],
  }
}

/**
 * Four cells over two questions with a bubble for each case, and the counts of each case in rows.
 *
 * @param width of the whole drawing in em; from 34 the rows stand beside the plane
 */
export function layoutQuadrant(plane: Plane, legend: Legend, width: number): Drawing {
  const at = (air: Air) => (width >= wideFrom ? wide : narrow)({ plane, legend, width, air })
  const withMore = (air: Air): Drawing => ({
    ...at(air),
    airy: () =>
      airyFields
        .filter((field) => field > air.field)
        .map((field) => at({ ...air, field, gap: Math.min(1.4, (air.gap * field) / air.field) })),
  })
  const withShorter = ([air = usual, ...rest]: readonly Air[]): Drawing => ({
    ...withMore(air),
    ...(rest.length > 0 ? { brief: withShorter(rest) } : {}),
  })
  return { ...withShorter([usual, ...shorter]), tight: () => withShorter(dense) }
}
