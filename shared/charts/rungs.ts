import { type Drawing, type Mark, wideFrom } from './marks.ts'
import { dotsOf, type Packing, packingFor, reachOf } from './packing.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** A level to stand on. */
export interface RungLevel {
  readonly id: string
  /** Its number, on phone and paper too. */
  readonly badge: string
  readonly label: string
  /** Over the top of the ladder, and not one of its rungs. */
  readonly isApart: boolean
}

/** The people of one round, or of one marker. */
export interface RungField {
  readonly id: string
  /** What they are called; '' where there are no others. */
  readonly head: string
  readonly look: 'solid' | 'pale' | 'hollow'
  /** How many stand on each level, lowest first. */
  readonly counts: readonly number[]
  /** The levels of the lower and the upper median, from 0. */
  readonly middle: readonly [lower: number, upper: number]
  /** The median as it is read. */
  readonly median: string
  /** What else is said of them. */
  readonly says: string
}

/** Room over a rung, and what is between one rung and the next thing above it. */
interface Air {
  readonly room: number
  readonly gap: number
}

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

interface Layout {
  readonly levels: readonly RungLevel[]
  readonly fields: readonly RungField[]
  readonly width: number
  readonly air: Air
}

/** Thickness of the line people stand on. */
const tread = 0.16
/** How thick the mark of the middle is. */
const bar = 0.24
const countSize = 1.1

/** How much further in each step begins, beside the lowest: it is a staircase. */
const stepIn = 0.035
const labelPad = 0.5

interface Columns {
  readonly width: number
  readonly isWide: boolean
  readonly badge: number
  /** How wide the lowest step is; nought where names stand over their rungs. */
  readonly steps: number
  /** Where the people of each field begin. */
  readonly fieldX: readonly number[]
  readonly field: number
  /** From the end of one field to the next. */
  readonly gutter: number
  readonly packing: Packing
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

function stepsFor({ levels, width }: Layout, badge: number): number {
  const needs = levels.map(
    ({ label }, place) => (textWidth(label) + badge + 2 * labelPad + 0.1) / (1 - stepIn * place),
  )
  return Math.min(Math.max(...needs), width * 0.38)
}

function columnsFor(layout: Layout): Columns {
  const { levels, fields, width, air } = layout
  const isWide = width >= wideFrom
  const badge = widest(levels.map((level) => level.badge)) + 0.6
  const steps = isWide ? stepsFor(layout, badge) : 0
  const start = isWide ? steps + 0.5 : 0
  // Alone, the mark of the middle stands before the people; between two fields each has its own.
  const before = fields.length > 1 ? 0 : bar + 0.4
  const gutter = isWide ? 4 : 2.2
  const field = (width - start - before - gutter * (fields.length - 1)) / fields.length
  const counts = fields.flatMap((one) => one.counts)
  const most = Math.max(1, ...counts)
  const forCount = textWidth(String(most)) * countSize + 0.4
  return {
    width,
    isWide,
    badge,
    steps,
    fieldX: fields.map((_, at) => start + before + at * (field + gutter)),
    field,
    gutter,
    packing: packingFor(most, Math.max(1, field - forCount), air.room),
  }
}

const looks = {
  solid: { tone: 's4' },
  pale: { tone: 'pale' },
  hollow: { tone: 's4', isHollow: true },
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
    ...paragraph(`${id}-badge`, [level.badge], top, { x: x + pad, weight: 'strong', tone: 's4' }),
    ...paragraph(`${id}-label`, lines, top, { x: x + pad + badge, weight: 'strong' }),
  ]
}

const linesOf = ({ label }: RungLevel, x: number, { isWide, badge, steps, width }: Columns) =>
  wrap(label, isWide ? steps - x - badge - 2 * labelPad : width - badge)

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

/** The first and the last of a ladder's rows between which the middle lies, as a bar beside them. */
function middleMark(
  id: string,
  { middle: [lower, upper] }: RungField,
  rows: readonly Row[],
  x: number,
): Mark {
  const top = rows[upper]?.top ?? 0
  const foot = (rows[lower]?.foot ?? 0) + tread
  return {
    kind: 'rect',
    id,
    x,
    y: top,
    width: bar,
    height: foot - top,
    radius: bar / 2,
    tone: 'ink',
  }
}

const centreOf = (mark: Mark): number => (mark.kind === 'rect' ? mark.y + mark.height / 2 : 0)

/** Where the middle is: beside the people, or on both sides of the arrow that leads to the next. */
function middleMarks({ fields }: Layout, columns: Columns, rows: readonly Row[]): Mark[] {
  const [only] = fields
  if (!only) return []
  if (fields.length === 1)
    return [middleMark(`${only.id}-middle`, only, rows, (columns.fieldX[0] ?? 0) - bar - 0.4)]
  return fields.slice(1).flatMap((field, before) => {
    const earlier = fields[before] ?? field
    const end = (columns.fieldX[before + 1] ?? 0) - 0.4
    const start = end + 0.8 - columns.gutter
    const from = middleMark(`${earlier.id}-middle-from`, earlier, rows, start)
    const to = middleMark(`${field.id}-middle`, field, rows, end - bar)
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
  })
}

/** Over each field: what it is called, its median beside the sign that marks it, and the words. */
function headMarks({ fields }: Layout, columns: Columns): { marks: Mark[]; bottom: number } {
  const heads = fields.map((field, at) => {
    const x = columns.fieldX[at] ?? 0
    // What a head says may go on over the arrow that leads to the next field.
    const room = columns.field + (at < fields.length - 1 ? columns.gutter - 0.8 : 0)
    const names = field.head === '' ? [] : wrap(field.head, room)
    const medians = wrap(field.median, room - 0.6)
    const says = wrap(field.says, room / small)
    return { field, x, names, medians, says }
  })
  const nameHeight = Math.max(...heads.map(({ names }) => heightOf(names)))
  const medianHeight = Math.max(...heads.map(({ medians }) => heightOf(medians)))
  const saysHeight = Math.max(...heads.map(({ says }) => heightOf(says, small)))
  const saysTop = nameHeight + medianHeight
  return {
    bottom: saysTop + saysHeight + 0.3,
    marks: heads.flatMap(({ field: { id }, x, names, medians, says }): Mark[] => [
      ...paragraph(`${id}-head`, names, nameHeight - heightOf(names), { x, weight: 'strong' }),
      {
        kind: 'rect',
        id: `${id}-sign`,
        x,
        y: nameHeight + 0.15,
        width: bar,
        height: 0.9,
        radius: bar / 2,
        tone: 'ink',
      },
      ...paragraph(`${id}-median`, medians, nameHeight, { x: x + 0.6, weight: 'strong' }),
      ...paragraph(`${id}-says`, says, saysTop, { x, size: small, tone: 'soft' }),
    ]),
  }
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
  return {
    ...at(usual),
    tight: () => ({ ...at(dense), airy: more(lessDense) }),
    airy: more(airy),
  }
}
