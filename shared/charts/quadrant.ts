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

/** How much of it there is room for. */
interface Air {
  /** Least height of the field that the bubbles are in. */
  readonly field: number
  /** Whether situations have their sentences, and rows what they say. */
  readonly texts: boolean
  readonly rows: Pick<RowRoom, 'lines' | 'says'>
  readonly gap: number
}

const all = { lines: 3, says: true }
const usual: Air = { field: 9, texts: true, rows: all, gap: 0.5 }
/** Ever less small print. */
const shorter: readonly Air[] = [
  { field: 9, texts: false, rows: all, gap: 0.4 },
  { field: 8, texts: false, rows: { lines: 2, says: false }, gap: 0.3 },
  { field: 8, texts: false, rows: { lines: 1, says: false }, gap: 0.3 },
]
const dense: Air = { field: 6, texts: false, rows: { lines: 1, says: false }, gap: 0.12 }
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
  const beside = clamp(width * 0.43, 15, 27)
  const at = width - beside
  const rows = countRows(legend, { x: at, y: 0, width: beside, ...air.rows, gap: air.gap })
  const room: PlaneRoom = {
    width: at - gutter,
    field: air.field,
    height: rows.height,
    texts: air.texts,
    isWide: true,
  }
  const drawn = planeMarks(plane, room)
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
  const rows = countRows(legend, { x: 0, y: top, width, ...all, gap: air.gap })
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
  const brief = shorter.reduceRight<Drawing | undefined>(
    (shortest, air) => ({ ...withMore(air), ...(shortest ? { brief: shortest } : {}) }),
    undefined,
  )
  return { ...withMore(usual), ...(brief ? { brief } : {}), tight: () => withMore(dense) }
}
