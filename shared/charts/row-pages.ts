import type { Drawing, DrawingPage } from './marks.ts'
import { evenly } from './pages.ts'

/** A row, or several that are never parted; what it stands under is said again where a page begins with it. */
interface PagedRow {
  readonly id: string
  readonly heading?: string | undefined
}

/** Draws some of the rows for a width in em. */
type DrawSome<Row extends PagedRow> = (rows: readonly Row[], width: number) => Drawing

/**
 * The room for a drawing on a wide screen and on one of 4:3, both under a question of two lines, in em of
 * the least that is read at ten metres.
 */
const walls = [
  { width: 59, height: 17 },
  { width: 44, height: 17 },
] as const

type Wall = (typeof walls)[number]

/** Letters may be this much smaller before a picture is parted: the whole of it is worth that. */
const leastSize = 0.9

const heightOn = ({ width }: Wall, draw: (width: number) => Drawing): number => {
  const drawing = draw(width / leastSize)
  return (drawing.tight?.() ?? drawing).height * leastSize
}

/** Whether a drawing can be read from the back of a room, on any screen. */
export const isReadable = (draw: (width: number) => Drawing): boolean =>
  walls.every((wall) => heightOn(wall, draw) <= wall.height)

/** What the first row of a page stands under, though it is not the first that does. */
function headed<Row extends PagedRow>(rows: readonly Row[], page: readonly number[]): Row[] {
  const own = rows.filter((_, index) => page.includes(index))
  const [first, ...rest] = own
  if (!first) return []
  const heading = rows.slice(0, (page[0] ?? 0) + 1).findLast((row) => row.heading)?.heading
  return [heading === undefined ? first : { ...first, heading }, ...rest]
}

function divided<Row extends PagedRow>(
  rows: readonly Row[],
  draw: DrawSome<Row>,
): (readonly Row[])[] {
  const isTooFull = (page: readonly Row[]) =>
    page.length > 1 && !isReadable((width) => draw(page, width))
  const indexes = rows.map((_, index) => index)
  const on = (pages: number) => evenly(indexes, pages).map((page) => headed(rows, page))
  let pages = 2
  while (pages < rows.length && on(pages).some(isTooFull)) pages += 1
  return on(pages)
}

/**
 * The pages of a picture in rows, for a screen that has a height to keep within: one where all rows can be
 * read together, else as few as can be. Every screen and console divides them alike, whatever its size.
 */
export function rowPages<Row extends PagedRow>(
  rows: readonly Row[],
  draw: DrawSome<Row>,
): readonly DrawingPage[] {
  const whole = (width: number) => draw(rows, width)
  if (rows.length < 2 || isReadable(whole)) return [{ id: '1', draw: whole }]
  return divided(rows, draw).map((page, at) => ({
    id: String(at + 1),
    draw: (width) => draw(page, width),
  }))
}

/** Pages under one name, with their numbers where there are several. */
export const titled = (title: string, pages: readonly DrawingPage[]): DrawingPage[] =>
  pages.map((page, at) => ({
    ...page,
    title: pages.length > 1 ? `${title} ${at + 1}/${pages.length}` : title,
  }))
