import type { Mark, Tone } from './marks.ts'
import { type Disc, nudge } from './nudge.ts'
import { write } from './write.ts'

/** A part of one on each axis: to the right, and upwards. */
interface At {
  readonly x: number
  readonly y: number
}

export interface Bubble extends At {
  readonly id: string
  readonly badge: string
  readonly tone: Tone
  /** Where it was the round before. */
  readonly before?: At
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const round = (id: string, { x, y, radius }: Disc, tone: Tone): Mark => ({
  kind: 'rect',
  id,
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
  radius,
  tone,
  grows: 'out',
  holds: true,
})

const stroke = (id: string, from: Disc, to: Disc, how: { tone: Tone; line: number }): Mark => ({
  kind: 'shape',
  id,
  points: [
    [from.x, from.y],
    [to.x, to.y],
  ],
  ...how,
})

/** A bubble or its earlier place, where it belongs and where it came to lie. */
interface Lying extends Disc {
  readonly bubble: Bubble
  readonly isBefore: boolean
  readonly belongs: Disc
}

/**
 * A bubble gives way on its own side of the middle lines, so that it is not read in another cell: no nearer
 * to a line than it belongs, or than it needs not to touch it.
 */
function sideOf({ x, y, radius }: Disc, field: Box): Pick<Disc, 'within'> {
  const [middleX, middleY] = [field.width / 2, field.height / 2]
  const isAt = (value: number, middle: number) => Math.abs(value - middle) < 0.01
  return {
    within: {
      left: x > middleX && !isAt(x, middleX) ? Math.min(x, middleX + radius) : 0,
      right: x < middleX && !isAt(x, middleX) ? Math.max(x, middleX - radius) : field.width,
      top: y > middleY && !isAt(y, middleY) ? Math.min(y, middleY + radius) : 0,
      bottom: y < middleY && !isAt(y, middleY) ? Math.max(y, middleY - radius) : field.height,
    },
  }
}

/** How large a dot of the round before is, beside a bubble. */
const beforeSize = 0.36

function discsIn(bubbles: readonly Bubble[], radius: number, field: Box): Lying[] {
  const margin = radius + 0.15
  const discAt = (at: At, own: number): Disc => ({
    x: margin + at.x * Math.max(0, field.width - 2 * margin),
    y: margin + (1 - at.y) * Math.max(0, field.height - 2 * margin),
    radius: own,
  })
  const lying = (bubble: Bubble, disc: Disc, isBefore: boolean) => ({
    ...disc,
    bubble,
    isBefore,
    belongs: disc,
  })
  return [
    ...bubbles.map((bubble) => {
      const disc = discAt(bubble, radius)
      return { ...lying(bubble, disc, false), ...sideOf(disc, field) }
    }),
    ...bubbles.flatMap((bubble) =>
      bubble.before ? [lying(bubble, discAt(bubble.before, radius * beforeSize), true)] : [],
    ),
  ]
}

/** As large as there is room for without one lying on another. */
function laidOut(bubbles: readonly Bubble[], radius: number, field: Box): Lying[] {
  return nudge(discsIn(bubbles, radius, field), field) ?? laidOut(bubbles, radius * 0.85, field)
}

const apart = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y)

/** A bubble that had to give way points to where it belongs. */
function leadMarks({ bubble, belongs, ...disc }: Lying): Mark[] {
  if (apart(disc, belongs) < disc.radius * 0.6) return []
  return [
    stroke(`${bubble.id}-lead`, disc, belongs, { tone: 'ink', line: 0.07 }),
    round(`${bubble.id}-belongs`, { ...belongs, radius: 0.14 }, 'ink'),
  ]
}

/** Bubbles over a field, none on another; behind them where each was the round before. */
export function bubbleMarks(bubbles: readonly Bubble[], field: Box): Mark[] {
  const radius = Math.min(0.95, field.width / 9, field.height / 5)
  const moved = <Each extends Disc>(disc: Each): Each => ({
    ...disc,
    x: disc.x + field.x,
    y: disc.y + field.y,
  })
  const all = laidOut(bubbles, radius, field).map((lying) => ({
    ...moved(lying),
    belongs: moved(lying.belongs),
  }))
  const now = all.filter(({ isBefore }) => !isBefore)
  const before = all.filter(({ isBefore }) => isBefore)
  const trails = before.flatMap((lying) => {
    const own = now.find(({ bubble }) => bubble === lying.bubble)
    return own ? [stroke(`${lying.bubble.id}-trail`, lying, own, { tone: 'pale', line: 0.2 })] : []
  })
  return [
    ...trails,
    ...now.flatMap(leadMarks),
    ...before.map((lying) => round(`${lying.bubble.id}-before`, lying, 'pale')),
    ...now.map((lying) => round(lying.bubble.id, lying, lying.bubble.tone)),
    ...now.map(({ bubble, x, y, radius: own }) =>
      write(`${bubble.id}-badge`, bubble.badge, {
        x,
        y: y + own * 0.4,
        size: own * 1.12,
        anchor: 'middle',
        weight: 'strong',
        tone: 'on',
      }),
    ),
  ]
}
