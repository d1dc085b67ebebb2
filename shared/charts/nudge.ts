/** Something round, and where its middle belongs. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** How far its middle may go; as far as the field where nothing is said. */
  readonly within?: Within
}

interface Within {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Field {
  readonly width: number
  readonly height: number
}

type Point = readonly [x: number, y: number]

/** How fine the search is, in em, and how much air is between discs. */
const step = 0.2
const air = 0.12

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most))

/** Points around a middle, nearest first: ring after ring, each begun straight above. */
function* around([x, y]: Point, furthest: number): Generator<Point> {
  yield [x, y]
  for (let ring = step; ring <= furthest; ring += step) {
    const points = Math.max(8, Math.round((2 * Math.PI * ring) / step))
    for (let point = 0; point < points; point += 1) {
      const angle = (2 * Math.PI * point) / points
      yield [x + ring * Math.sin(angle), y - ring * Math.cos(angle)]
    }
  }
}

/** Where the middle of a disc may be: inside the field, and no further than the disc may go. */
function boundsOf({ radius, within }: Disc, { width, height }: Field): Within {
  return {
    left: Math.max(radius, within?.left ?? 0),
    right: Math.min(width - radius, within?.right ?? width),
    top: Math.max(radius, within?.top ?? 0),
    bottom: Math.min(height - radius, within?.bottom ?? height),
  }
}

function spotFor(disc: Disc, placed: readonly Disc[], field: Field): Point | null {
  const { left, right, top, bottom } = boundsOf(disc, field)
  const middle: Point = [between(disc.x, left, right), between(disc.y, top, bottom)]
  const isInside = ([x, y]: Point) =>
    x >= left - 1e-9 && y >= top - 1e-9 && x <= right + 1e-9 && y <= bottom + 1e-9
  const isFree = ([x, y]: Point) =>
    placed.every(
      (other) => Math.hypot(other.x - x, other.y - y) >= other.radius + disc.radius + air,
    )
  for (const point of around(middle, field.width + field.height))
    if (isInside(point) && isFree(point)) return point
  return null
}

/**
 * Puts discs into a field so that none lies on another, each as near to where it belongs as those before it
 * leave room for: the same discs always come to lie in the same places. Null where they do not fit.
 */
export function nudge<Each extends Disc>(discs: readonly Each[], field: Field): Each[] | null {
  const placed: Each[] = []
  for (const disc of discs) {
    const spot = spotFor(disc, placed, field)
    if (!spot) return null
    placed.push({ ...disc, x: spot[0], y: spot[1] })
  }
  return placed
}
