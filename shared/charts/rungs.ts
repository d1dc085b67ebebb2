import type { Drawing, Mark } from './marks.ts'
import { dotsOf, type Packing, reachOf } from './packing.ts'
import {
  type Air,
  bar,
  type Columns,
  columnsFor,
  countSize,
  type Layout,
  labelPad,
  type RungField,
  type RungLevel,
  stepIn,
  tread,
} from './rung-columns.ts'
import { headMarks, middleMark } from './rung-heads.ts'
import { fewLines } from './wrap.ts'
import { heightOf, paragraph, write } from './write.ts'

const usual: Air = { room: 1.9, gap: 0.35 }
const dense: Air = { room: 1.2, gap: 0.2 }
const lessDense: readonly Air[] = [
  { room: 1.4, gap: 0.25 },
  { room: 1.6, gap: 0.3 },
]
const airy: readonly Air[] = [
  { room: 2.3, gap: 0.4 },
  { room: 2.8, gap: 0.5 },
  { room: 3.4, gap: 0.6 },
  { room: 4.2, gap: 0.8 },
]

const looks = {
  solid: { tone: 'c2' },
  pale: { tone: 'pale' },
  hollow: { tone: 'c2', isHollow: true },
} as const

/** Where the people of one field on one rung begin. */
interface Stand {
  readonly field: RungField
  readonly place: number
  readonly x: number
  readonly foot: number
}

/** Those who stand on one rung: one dot each, or all of them as a bar. */
function peopleMarks({ field, place, x, foot }: Stand, count: number, packing: Packing): Mark[] {
  const id = `${field.id}-${place}`
  const look = { kind: 'rect', grows: 'up', ...looks[field.look] } as const
  if (packing.kind === 'dots')
    return dotsOf(count, packing).map((dot, number) => ({
      ...look,
      id: `${id}-${number}`,
      x: x + dot.x,
      y: foot - dot.up - dot.size,
      width: dot.size,
      height: dot.size,
      radius: dot.size / 2,
    }))
  const { height } = packing
  const width = reachOf(count, packing)
  return [{ ...look, id: `${id}-bar`, x, y: foot - height, width, height, radius: 0.15 }]
}

/** Everybody of one field on one rung, and how many they are. */
function standMarks(stand: Stand, packing: Packing): Mark[] {
  const { field, place, x, foot } = stand
  const count = field.counts[place] ?? 0
  if (count === 0) return []
  const number = write(`${field.id}-${place}-count`, String(count), {
    x: x + reachOf(count, packing) + 0.3,
    y: foot - 0.28,
    size: countSize,
    weight: 'strong',
    tone: field.look === 'pale' ? 'soft' : 'ink',
  })
  return [...peopleMarks(stand, count, packing), number]
}

interface Row {
  readonly marks: Mark[]
  /** Where the people's feet are, and how far up they may reach. */
  readonly foot: number
  readonly top: number
}

/** A step of the staircase with its name. */
function stepMarks(
  level: RungLevel,
  box: { x: number; y: number; height: number },
  columns: Columns,
) {
  const { x, y, height } = box
  const { isWide, badge, steps } = columns
  const pad = isWide ? labelPad : 0
  const lines = linesOf(level, x, columns)
  const top = isWide ? y + (height - heightOf(lines)) / 2 : y
  const id = `level-${level.id}`
  const ground: Mark = {
    kind: 'rect',
    id: `${id}-step`,
    x,
    y,
    width: steps - x,
    height: height + tread,
    radius: 0.35,
    tone: 'track',
  }
  return [
    // What lies beyond the ladder is no step of it.
    ...(isWide && !level.isApart ? [ground] : []),
    ...paragraph(`${id}-badge`, [level.badge], top, { x: x + pad, weight: 'strong', tone: 'c2' }),
    ...paragraph(`${id}-label`, lines, top, { x: x + pad + badge, weight: 'strong' }),
  ]
}

const linesOf = (
  { label }: RungLevel,
  x: number,
  { isWide, badge, steps, width, lines }: Columns,
): string[] => fewLines(label, isWide ? steps - x - badge - 2 * labelPad : width - badge, lines)

/** A step, and the rung that goes on from it, with everybody who stands there. */
function rowAt({ levels, fields, air }: Layout, columns: Columns, place: number, top: number): Row {
  const level = levels[place]
  if (!level) return { marks: [], foot: top, top }
  const { isWide, steps, packing } = columns
  const x = isWide ? steps * stepIn * place : 0
  const label = heightOf(linesOf(level, x, columns))
  const height = isWide ? Math.max(air.room, label + 0.3) : label + 0.2 + air.room
  const foot = top + height
  const line = { kind: 'rect', y: foot, height: tread, radius: tread / 2, tone: 'pale' } as const
  const standing = fields.flatMap((field, at): Mark[] => {
    const start = columns.fieldX[at] ?? 0
    return [
      { ...line, id: `${field.id}-${place}-tread`, x: start, width: columns.field },
      ...standMarks({ field, place, x: start, foot }, packing),
    ]
  })
  return {
    foot,
    top: foot - air.room,
    marks: [...stepMarks(level, { x, y: top, height }, columns), ...standing],
  }
}

/** One bar for all levels between the lower and the upper median. */
function spanMark(
  id: string,
  { middle: [lower, upper] }: RungField,
  rows: readonly Row[],
  x: number,
) {
  return middleMark(id, x, rows[upper]?.top ?? 0, (rows[lower]?.foot ?? 0) + tread)
}

/** Under names a bar would cut through them: each level of the middle has its own, beside its people. */
const levelMarks = ({ id, middle: [lower, upper] }: RungField, rows: readonly Row[], x: number) =>
  rows.flatMap(({ top, foot }, place) =>
    place < lower || place > upper
      ? []
      : [middleMark(`${id}-middle-${place}`, x, top, foot + tread)],
  )

const centreOf = ({ y, height }: Extract<Mark, { kind: 'rect' }>): number => y + height / 2

/** From the middle of one field to the middle of the next, and how it has moved. */
function arrowMarks(
  [earlier, field]: readonly [RungField, RungField],
  x: number,
  { gutter }: Columns,
  rows: readonly Row[],
): Mark[] {
  const end = x - 0.4
  const start = end + 0.8 - gutter
  const from = spanMark(`${earlier.id}-middle-from`, earlier, rows, start)
  const to = spanMark(`${field.id}-middle`, field, rows, end - bar)
  return [
    from,
    {
      kind: 'arrow',
      id: `${field.id}-arrow`,
      x: start + bar + 0.15,
      y: centreOf(from),
      to: { x: end - bar - 0.15, y: centreOf(to) },
      tone: 'ink',
    },
    to,
  ]
}

/** Where the middle is: beside the people, or on both sides of the arrow that leads to the next. */
function middleMarks({ fields }: Layout, columns: Columns, rows: readonly Row[]): Mark[] {
  const { isWide, fieldX } = columns
  return fields.flatMap((field, at) => {
    const x = fieldX[at] ?? 0
    const earlier = fields[at - 1]
    if (!isWide) return levelMarks(field, rows, x - bar - 0.3)
    if (fields.length === 1) return [spanMark(`${field.id}-middle`, field, rows, x - bar - 0.4)]
    return earlier ? arrowMarks([earlier, field], x, columns, rows) : []
  })
}

function drawIn(layout: Layout): Drawing {
  const { levels, width, air } = layout
  const columns = columnsFor(layout)
  const head = headMarks(layout, columns)
  const rows: Row[] = []
  let bottom = head.bottom
  for (const [above, level] of levels.toReversed().entries()) {
    const row = rowAt(layout, columns, levels.length - 1 - above, bottom)
    rows.unshift(row)
    bottom = row.foot + tread + air.gap + (level.isApart ? 0.6 : 0)
  }
  const marks = [
    ...head.marks,
    ...rows.toReversed().flatMap((row) => row.marks),
    ...middleMarks(layout, columns, rows),
  ]
  return { kind: 'drawing', width, height: Math.max(1, bottom - air.gap), marks }
}

/**
 * A ladder as it stands, the lowest level at the bottom, with people on its rungs: one dot each, never over
 * one another, or bars where they are too many for that. Fields stand side by side on the same rungs, in
 * one scale, and an arrow leads from median to median.
 *
 * @param levels the lowest first
 * @param width of the whole drawing in em; from 34 the names stand beside the rungs
 */
export function layoutRungs(
  levels: readonly RungLevel[],
  fields: readonly RungField[],
  width: number,
): Drawing {
  const at = (air: Air) => drawIn({ levels, fields, width, air })
  const more = (airs: readonly Air[]) => () => airs.map(at)
  /** Close together, with names of so many lines at most. */
  const tight = (lines?: number): Drawing => {
    const short = (air: Air) => (lines === undefined ? air : { ...air, lines })
    return { ...at(short(dense)), airy: more(lessDense.map(short)) }
  }
  return {
    ...at(usual),
    tight: () => ({ ...tight(), brief: { ...tight(2), brief: tight(1) } }),
    airy: more(airy),
  }
}
