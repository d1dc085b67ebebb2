import { type Drawing, type Mark, wideFrom } from './marks.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** One axis: where its middle lies, and between which values half of the answers are. */
export interface Axis {
  readonly id: string
  readonly title: string
  /** What is said of it, such as its median. */
  readonly says: string
  /** On the scale from 0 to 1; null where nothing may be shown. */
  readonly at: { readonly lower: number; readonly middle: number; readonly upper: number } | null
}

export interface RadarScale {
  readonly values: readonly string[]
  /** What band and line are. */
  readonly legend: string
}

/** Of a wide drawing, for what band and line are. */
const legendShare = 0.24

type Point = readonly [x: number, y: number]

/** The lowest value has a place of its own: axes that meet in one point could not be told apart there. */
const innermost = 0.18

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly axes: number
}

function pointAt({ x, y, radius, axes }: Circle, axis: number, value: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2
  const out = radius * (innermost + (1 - innermost) * value)
  return [x + out * Math.cos(angle), y + out * Math.sin(angle)]
}

const ringAt = (circle: Circle, value: number): Point[] =>
  Array.from({ length: circle.axes }, (_, axis) => pointAt(circle, axis, value))

/** The web that is read against: a ring for each value, its name on the first axis. */
function webMarks(circle: Circle, { values }: RadarScale): Mark[] {
  const rings = values.map((_, level): Mark => {
    const points = ringAt(circle, level / (values.length - 1))
    return { kind: 'shape', id: `ring-${level}`, points, tone: 'pale', line: 0.04 }
  })
  const spokes = ringAt(circle, 1).map(
    (end, axis): Mark => ({
      kind: 'shape',
      id: `spoke-${axis}`,
      points: [[circle.x, circle.y], end],
      tone: 'pale',
      line: 0.04,
    }),
  )
  return [...rings, ...spokes]
}

/** From one name of a ring to the next, at the least. */
const betweenNames = 0.85

/** Where rings lie close, every second of them has its name, or every third. */
function nameMarks(circle: Circle, { values }: RadarScale): Mark[] {
  const between = (circle.radius * (1 - innermost)) / (values.length - 1)
  const every = Math.max(1, Math.ceil(betweenNames / between))
  return values.flatMap((value, level) => {
    if (level % every > 0) return []
    const [x, y] = pointAt(circle, 0, level / (values.length - 1))
    const at = { x: x + 0.25, y: y + 0.3, size: 0.8, tone: 'soft' } as const
    return [write(`ring-${level}-name`, value, at)]
  })
}

/** The middle half of the answers, out along each axis and back along the lower ends of it. */
function bandMarks(circle: Circle, axes: readonly Axis[]): Mark[] {
  const all = axes.map(({ at }, axis) => ({ at, axis }))
  const told = all.flatMap(({ at, axis }) => (at ? [{ at, axis }] : []))
  if (told.length < axes.length) return []
  const along = (pick: 'lower' | 'middle' | 'upper') =>
    told.map(({ at, axis }) => pointAt(circle, axis, at[pick]))
  const closed = (points: readonly Point[]): Point[] => [...points, ...points.slice(0, 1)]
  return [
    {
      kind: 'shape',
      id: 'band',
      points: [...closed(along('upper')), ...closed(along('lower')).toReversed()],
      tone: 'c2',
      veil: true,
    },
    { kind: 'shape', id: 'middles', points: along('middle'), tone: 'c2', line: 0.16 },
  ]
}

/** Where each middle is, whether or not all axes can be joined. */
const middleMarks = (circle: Circle, axes: readonly Axis[]): Mark[] =>
  axes.flatMap(({ id, at }, axis): Mark[] => {
    if (!at) return []
    const [x, y] = pointAt(circle, axis, at.middle)
    const box = { x: x - 0.3, y: y - 0.3, width: 0.6, height: 0.6, radius: 0.3 }
    return [{ kind: 'rect', id: `${id}-middle`, ...box, tone: 'c2' }]
  })

/** Over the circle and under it a wide picture's names are no wider than it is: beside them others stand. */
const middleRoom = ({ radius }: Pick<Circle, 'radius'>, room: number, isWide: boolean): number =>
  isWide ? Math.min(room * 1.6, radius * 1.7) : room * 1.6

/** Each axis by its name at its end, with its median in words. */
function titleMarks(circle: Circle, axes: readonly Axis[], room: number, isWide: boolean): Mark[] {
  return axes.flatMap(({ id, title, says }, axis) => {
    const [x, y] = pointAt(circle, axis, 1)
    const side = Math.abs(x - circle.x) < 0.5 ? 'middle' : x > circle.x ? 'start' : 'end'
    const width = side === 'middle' ? middleRoom(circle, room, isWide) : room
    const size = isWide ? 1 : small
    const lines = wrap(title, width / size)
    const told = wrap(says, width / small)
    const height = heightOf(lines, size) + heightOf(told, small)
    const out = side === 'middle' ? 0 : side === 'start' ? 0.6 : -0.6
    const isOver = y < circle.y - circle.radius * 0.8
    const isUnder = y > circle.y + circle.radius * 0.8
    const top = isOver ? y - height - 0.4 : isUnder ? y + 0.3 : y - height / 2
    const at = { x: x + out, anchor: side } as const
    return [
      ...paragraph(`${id}-title`, lines, top, { ...at, size, weight: 'strong' }),
      ...paragraph(`${id}-says`, told, top + heightOf(lines, size), {
        ...at,
        size: small,
        tone: 'soft',
      }),
    ]
  })
}

/** The height of what stands over the first axis, or under the lowest. */
const titleRoom = (axes: readonly Axis[], room: number) =>
  Math.max(
    ...axes.map(
      ({ title, says }) => heightOf(wrap(title, room)) + heightOf(wrap(says, room / small), small),
    ),
  ) + 0.5

/** What band and line are: beside a wide profile, which a screen has little height for, else under it. */
function legendMarks(legend: string, isWide: boolean, width: number, foot: number) {
  const own = isWide ? width * legendShare : width
  const lines = wrap(legend, own / small)
  const height = heightOf(lines, small)
  const top = isWide ? Math.max(0, (foot - height) / 2) : foot
  const at = { x: width - own, size: small, tone: 'soft' } as const
  return { marks: paragraph('legend', lines, top, at), bottom: Math.max(foot, top + height) }
}

function drawIn(axes: readonly Axis[], scale: RadarScale, width: number, most: number): Drawing {
  const isWide = width >= wideFrom
  const own = isWide ? width * (1 - legendShare) - 1 : width
  const longest = Math.max(...axes.map(({ title }) => textWidth(title)))
  const room = isWide ? Math.min(longest + 0.5, own * 0.3) : own * 0.29
  const radius = Math.min(own / 2 - room - 0.8, most)
  const over = titleRoom(axes, middleRoom({ radius }, room, isWide))
  const circle = { x: own / 2, y: over + radius, radius, axes: axes.length }
  const foot = over + 2 * radius + over
  const legend = legendMarks(scale.legend, isWide, width, foot)
  return {
    kind: 'drawing',
    width,
    height: legend.bottom,
    marks: [
      ...webMarks(circle, scale),
      ...bandMarks(circle, axes),
      ...middleMarks(circle, axes),
      ...nameMarks(circle, scale),
      ...titleMarks(circle, axes, room, isWide),
      ...legend.marks,
    ],
  }
}

const radii = [12, 15, 18]
const tightRadii = [5.8, 6.5, 7.5]

/**
 * A profile of three to six axes: a line through the middles, and behind it the band in which half of the
 * answers lie. Its area means nothing, and no number is made of it.
 *
 * @param width of the whole drawing in em
 */
export const layoutRadar = (axes: readonly Axis[], scale: RadarScale, width: number): Drawing => ({
  ...drawIn(axes, scale, width, 9),
  tight: () => ({
    ...drawIn(axes, scale, width, 5.2),
    airy: () => tightRadii.map((most) => drawIn(axes, scale, width, most)),
  }),
  airy: () => radii.map((most) => drawIn(axes, scale, width, most)),
})
