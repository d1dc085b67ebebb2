import { type Drawing, type Mark, wideFrom } from './marks.ts'
import { type Air, type Block, layoutRows, type Placed, type Rows } from './rows.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** Something that pushes or holds back. */
export interface Force {
  readonly id: string
  readonly label: string
  /** From 0 to 1; null where nothing may be shown. */
  readonly share: number | null
  /** The share one round earlier. */
  readonly before?: number
  /** The share as it is read, or why there is none. */
  readonly says: string
}

export interface ForceField {
  /** Strongest first on each side. */
  readonly promotes: { readonly title: string; readonly forces: readonly Force[] }
  readonly hinders: { readonly title: string; readonly forces: readonly Force[] }
  /** What a bar's length is. */
  readonly hint: string
}

type Side = 'promotes' | 'hinders'

const sides = { promotes: { tone: 'c1' }, hinders: { tone: 'c3' } } as const

/** As much room as six on each side take: what pushes and what holds back is one picture. */
const whole = 19.5

/** Between the middle and what stands on either side of it. */
const off = 0.6

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

/** What of the room of bars may go to what is said beside them; of three thousand people that is long. */
const mostBeside = 0.7

/** Room beside a bar for what it says. */
const besideBars = ({ promotes, hinders }: ForceField, most: number) =>
  Math.min(
    widest(
      [...promotes.forces, ...hinders.forces].flatMap(({ share, says }) =>
        share === null ? [] : says,
      ),
    ) + 0.5,
    most,
  )

/** Where the bars of one side begin, which way they go, and how far. */
interface Way {
  readonly side: Side
  readonly x: number
  readonly by: 1 | -1
  readonly room: number
  readonly bar: number
}

/** From where the other side begins, as long as the share. */
function forceBar(id: string, share: number, way: Way, at: { y: number; height: number }) {
  const { side, x, by, bar } = way
  const width = Math.max(0.08, bar * share)
  const mark: Mark = {
    kind: 'rect',
    id,
    x: by === 1 ? x : x - width,
    ...at,
    width,
    radius: Math.min(0.25, width / 3, at.height / 3),
    tone: id.endsWith('-before') ? 'pale' : sides[side].tone,
    ...(by === -1 ? { grows: 'left' } : {}),
  }
  return { mark, end: x + by * (width + 0.4) }
}

type ToldForce = Force & { readonly share: number }

/** A bar with its share beside it, and under it a thin one as it was before. */
function barMarks(force: ToldForce, y: number, height: number, way: Way): Placed {
  const { id, share, before, says } = force
  const now = forceBar(`${id}-bar`, share, way, { y, height })
  const anchor = way.by === 1 ? 'start' : 'end'
  const at = { x: now.end, y: y + height / 2 + 0.36, anchor } as const
  const marks = [now.mark, write(`${id}-share`, says, at)]
  if (before === undefined) return { marks, bottom: y + height }
  const under = { y: y + height + 0.08, height: 0.3 }
  const earlier = forceBar(`${id}-before`, before, way, under)
  return { marks: [...marks, earlier.mark], bottom: under.y + under.height }
}

/** One force: its name, and under it its bar from where it meets the other side. */
function forceMarks(force: Force, top: number, { height }: Air, way: Way): Placed {
  const { id, label, share, says } = force
  const { x, by, room } = way
  const anchor = by === 1 ? 'start' : 'end'
  const lines = wrap(label, room)
  const name = paragraph(`${id}-label`, lines, top, { x, anchor, weight: 'strong' })
  const y = top + heightOf(lines) + 0.1
  if (share === null) {
    const why = wrap(says, room / small)
    const under = paragraph(`${id}-says`, why, y, { x, anchor, size: small, tone: 'soft' })
    return { marks: [...name, ...under], bottom: y + heightOf(why, small) }
  }
  const bars = barMarks({ ...force, share }, y, height * 0.75, way)
  return { marks: [...name, ...bars.marks], bottom: bars.bottom }
}

/** The line on which both sides meet, as long as a row with what is around it. */
const middleMark = (id: string, x: number, top: number, height: number): Mark => ({
  kind: 'rect',
  id: `${id}-middle`,
  x: x - 0.05,
  y: top,
  width: 0.1,
  height,
  radius: 0,
  tone: 'ink',
})

/** The two ways from the middle. */
function waysFrom(field: ForceField, width: number): readonly [left: Way, right: Way] {
  const middle = width / 2
  const room = middle - off
  const bar = room - besideBars(field, room * mostBeside)
  return [
    { side: 'promotes', x: middle - off, by: -1, room, bar },
    { side: 'hinders', x: middle + off, by: 1, room, bar },
  ]
}

/** What a length is, and what stands on either side. */
function wideHead(field: ForceField, width: number): Block {
  const [left, right] = waysFrom(field, width)
  const hint = wrap(field.hint, width / small)
  const centred = { x: width / 2, anchor: 'middle', size: small, tone: 'soft' } as const
  return (top) => {
    const names = top + heightOf(hint, small) + 0.3
    const at = { y: names + 0.9, weight: 'strong', size: 1.1 } as const
    const push = { ...at, x: left.x, anchor: 'end', tone: sides.promotes.tone } as const
    return {
      marks: [
        ...paragraph('hint', hint, top, centred),
        write('promotes', `${field.promotes.title} →`, push),
        write('hinders', `← ${field.hinders.title}`, {
          ...at,
          x: right.x,
          tone: sides.hinders.tone,
        }),
      ],
      bottom: names + 1.3,
    }
  }
}

/** The strongest against the strongest, and so on down. */
function wideRows(field: ForceField, width: number): Rows {
  const [left, right] = waysFrom(field, width)
  const pairs = Math.max(field.promotes.forces.length, field.hinders.forces.length)
  return {
    head: wideHead(field, width),
    rows: Array.from({ length: pairs }, (_, index): Block => {
      const [push, hold] = [field.promotes.forces[index], field.hinders.forces[index]]
      return (top, air) => {
        const placed = [
          ...(push ? [forceMarks(push, top, air, left)] : []),
          ...(hold ? [forceMarks(hold, top, air, right)] : []),
        ]
        const bottom = Math.max(...placed.map((side) => side.bottom))
        const height = bottom - top + air.gap
        const line = middleMark(String(index), width / 2, top - air.gap / 2, height)
        return { marks: [line, ...placed.flatMap(({ marks }) => marks)], bottom }
      }
    }),
    foot: [],
  }
}

/** Too narrow for two sides: what pushes goes first, from the left, then what holds back, from the right. */
function narrowRows(field: ForceField, width: number): Rows {
  const bar = width - besideBars(field, width * mostBeside)
  const hint = wrap(field.hint, width / small)
  const ways: readonly Way[] = [
    { side: 'promotes', x: 0, by: 1, room: width, bar },
    { side: 'hinders', x: width, by: -1, room: width, bar },
  ]
  return {
    head: (top) => ({
      marks: paragraph('hint', hint, top, { x: 0, size: small, tone: 'soft' }),
      bottom: top + heightOf(hint, small),
    }),
    rows: ways.flatMap((way): Block[] => {
      const { title, forces } = field[way.side]
      const isPush = way.by === 1
      const name = wrap(isPush ? `${title} →` : `← ${title}`, width / 1.1)
      const { tone } = sides[way.side]
      const heading: Block = (top) => ({
        marks: paragraph(way.side, name, top, {
          x: way.x,
          anchor: isPush ? 'start' : 'end',
          size: 1.1,
          weight: 'strong',
          tone,
        }),
        bottom: top + heightOf(name, 1.1),
      })
      return [
        heading,
        ...forces.map(
          (force): Block =>
            (top, air) =>
              forceMarks(force, top, air, way),
        ),
      ]
    }),
    foot: [],
  }
}

/**
 * What pushes from the left against what holds back from the right: they meet in the middle, and the
 * longer a bar, the stronger the force.
 *
 * @param width of the whole drawing in em; below 34 one side stands under the other
 */
export const layoutForces = (field: ForceField, width: number): Drawing =>
  layoutRows((at) => (at >= wideFrom ? wideRows : narrowRows)(field, at), width, whole)
