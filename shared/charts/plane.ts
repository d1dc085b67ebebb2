import { type Box, type Bubble, bubbleMarks } from './bubbles.ts'
import type { Mark } from './marks.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, small, write } from './write.ts'

const corners = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const
export type Corner = (typeof corners)[number]

/** One of the four fields: what it is called, what it means, and how many are there. */
export interface Cell {
  /** What names it everywhere: "II". */
  readonly badge: string
  /** Its large line, and the line under it. */
  readonly lead: string
  readonly sub: string
  readonly text?: string
  readonly count: string
}

/** A question, and what its two ends are called. */
export interface Axis {
  readonly question: string
  readonly yes: string
  readonly no: string
}

export interface Plane {
  readonly cells: Readonly<Record<Corner, Cell>>
  /** The same in the order of their names, where the cells have room for a badge alone. */
  readonly named: readonly Cell[]
  readonly vertical: Axis
  readonly horizontal: Axis
  readonly bubbles: readonly Bubble[]
}

export interface PlaneRoom {
  readonly width: number
  /** Least height of the field that the bubbles are in, and of all of it. */
  readonly field: number
  readonly height: number
  readonly texts: boolean
  readonly isWide: boolean
}

interface Drawn {
  readonly marks: Mark[]
  readonly height: number
}

/** Between cells, and inside them before letters. */
const gap = 0.35
const pad = 0.55
const leadSize = 1.3

/** The heading of a cell, broken into lines. */
interface Heading {
  readonly cell: Cell
  readonly sub: readonly string[]
  readonly text: readonly string[]
  readonly height: number
}

function headingOf(cell: Cell, width: number, { isWide, texts }: PlaneRoom): Heading {
  const room = Math.max(1, width - 2 * pad)
  const sub = isWide ? wrap(cell.sub, room) : []
  const text = isWide && texts && cell.text !== undefined ? wrap(cell.text, room / small) : []
  return {
    cell,
    sub,
    text,
    height: pad + leadSize * line + heightOf(sub) + heightOf(text, small),
  }
}

function headingMarks({ cell, sub, text }: Heading, box: Box, { isWide }: PlaneRoom): Mark[] {
  const x = box.x + pad
  const lead = isWide ? cell.lead : cell.badge
  const leadEnd = box.y + pad * 0.6 + leadSize * line
  const free = box.width - 2 * pad - textWidth(lead) * leadSize - 0.4
  const hasRoom = textWidth(cell.count) * small <= free
  return [
    write(`cell-${cell.badge}-lead`, lead, {
      x,
      y: leadEnd - 0.4,
      size: leadSize,
      weight: 'figure',
    }),
    ...(hasRoom
      ? [
          write(`cell-${cell.badge}-count`, cell.count, {
            x: box.x + box.width - pad,
            y: leadEnd - 0.4,
            size: small,
            anchor: 'end',
            tone: 'soft',
          }),
        ]
      : []),
    ...paragraph(`cell-${cell.badge}-sub`, sub, leadEnd, { x, weight: 'strong' }),
    ...paragraph(`cell-${cell.badge}-text`, text, leadEnd + heightOf(sub), {
      x,
      size: small,
      tone: 'soft',
    }),
  ]
}

/** The question that goes to the right, under the cells, between its two ends or below them. */
function footMarks({ question, yes, no }: Axis, box: Box, width: number): Drawn {
  const soft = { size: small, tone: 'soft' } as const
  const ends = Math.max(textWidth(yes), textWidth(no)) * small
  const between = box.width - 2 * ends - 1.6
  const isBetween = between >= 10
  const lines = wrap(question, isBetween ? between : width)
  const half = (box.width / 2 - 0.3) / small
  const [left, right] = [wrap(no, half), wrap(yes, half)]
  const top = box.y + box.height + 0.2
  const below = isBetween ? top : top + Math.max(heightOf(left, small), heightOf(right, small))
  return {
    marks: [
      ...paragraph('across-no', left, top, { ...soft, x: box.x }),
      ...paragraph('across-yes', right, top, { ...soft, x: box.x + box.width, anchor: 'end' }),
      ...paragraph('across', lines, below, {
        x: isBetween ? box.x + box.width / 2 : 0,
        anchor: isBetween ? 'middle' : 'start',
        weight: 'strong',
      }),
    ],
    height: below - box.y - box.height + heightOf(lines),
  }
}

/** The names of cells that have room for a badge alone. */
function nameMarks(named: readonly Cell[], top: number, width: number): Drawn {
  const indent = Math.max(...named.map(({ badge }) => textWidth(badge))) + 0.5
  const marks: Mark[] = []
  let y = top
  for (const { badge, lead, sub, count } of named) {
    const rest = sub.startsWith(`${badge} · `) ? `${lead} · ${sub.slice(badge.length + 3)}` : sub
    const lines = wrap(`${rest} · ${count}`, Math.max(1, width - indent))
    marks.push(
      ...paragraph(`cell-${badge}-name`, [badge], y, { x: 0, weight: 'strong' }),
      ...paragraph(`cell-${badge}-means`, lines, y, { x: indent }),
    )
    y += heightOf(lines) + 0.15
  }
  return { marks, height: y - top }
}

/** The two ends of the question that goes upwards: beside the cells, or over and under them. */
interface Ends {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly isBeside: boolean
  /** How much of the width they take, and of the height over the cells, under them and beside them. */
  readonly width: number
  readonly over: number
  readonly under: number
  readonly beside: number
}

/** What of the width is for ends that stand beside the cells. */
const besideShare = 0.2

function endsOf({ yes, no }: Axis, width: number): Ends {
  const room = width * besideShare
  const isBeside = `${yes} ${no}`.split(/\s+/u).every((word) => textWidth(word) <= room)
  if (isBeside) {
    const lines = { yes: wrap(yes, room), no: wrap(no, room) }
    const widest = Math.max(...[...lines.yes, ...lines.no].map(textWidth))
    const beside = heightOf(lines.yes, small) + heightOf(lines.no, small) + 0.4
    return { ...lines, isBeside, width: widest * small + 0.5, over: 0, under: 0, beside }
  }
  const lines = { yes: wrap(`↑ ${yes}`, width / small), no: wrap(`↓ ${no}`, width / small) }
  const [over, under] = [heightOf(lines.yes, small), heightOf(lines.no, small)]
  return { ...lines, isBeside, width: 0, over: over + 0.2, under: under + 0.2, beside: 0 }
}

/** Ends beside the field, at its top and its foot; else over and under all cells. */
function endMarks({ yes, no, isBeside, over }: Ends, all: Box, field: Box): Mark[] {
  const soft = { x: 0, size: small, tone: 'soft' } as const
  const top = isBeside ? field.y : all.y - over
  const foot = isBeside ? field.y + field.height - heightOf(no, small) : all.y + all.height + 0.2
  return [...paragraph('up-yes', yes, top, soft), ...paragraph('up-no', no, foot, soft)]
}

/** Where the four cells are, and the field over all of them that bubbles lie in. */
function boxesIn(plane: Plane, room: PlaneRoom, ends: Ends, top: number) {
  const { width: x } = ends
  const width = Math.max(1, (room.width - x - gap) / 2)
  const heading = (corner: Corner) => headingOf(plane.cells[corner], width, room)
  const highest = (...of: Corner[]) => Math.max(...of.map((corner) => heading(corner).height))
  const [above, below] = [highest('topLeft', 'topRight'), highest('bottomLeft', 'bottomRight')]
  const foot = footMarks(
    plane.horizontal,
    { x, y: 0, width: 2 * width + gap, height: 0 },
    room.width,
  )
  const free = room.height - top - above - below - ends.under - foot.height
  const field = Math.max(room.field, ends.beside, free)
  const right = x + width + gap
  const middle = top + above + field / 2
  const upper = { y: top, width, height: above + field / 2 - gap / 2 }
  const lower = { y: middle + gap / 2, width, height: below + field / 2 - gap / 2 }
  const cells: Readonly<Record<Corner, Box>> = {
    topLeft: { x, ...upper },
    topRight: { x: right, ...upper },
    bottomLeft: { x, ...lower },
    bottomRight: { x: right, ...lower },
  }
  return {
    cells,
    heading,
    all: { x, y: top, width: 2 * width + gap, height: above + field + below },
    field: { x, y: top + above, width: 2 * width + gap, height: field },
  }
}

const ground = ({ badge }: Cell, box: Box): Mark => ({
  kind: 'rect',
  id: `cell-${badge}-ground`,
  ...box,
  radius: 0.5,
  tone: 'track',
})

/** Where half said yes. */
function middleMarks({ x, y, width, height }: Box, field: Box): Mark[] {
  const middle = { x: x + width / 2, y: field.y + field.height / 2 }
  const thin = { kind: 'shape', tone: 'pale', line: 0.06 } as const
  return [
    {
      ...thin,
      id: 'half-upwards',
      points: [
        [x, middle.y],
        [x + width, middle.y],
      ],
    },
    {
      ...thin,
      id: 'half-rightwards',
      points: [
        [middle.x, y],
        [middle.x, y + height],
      ],
    },
  ]
}

/** Two questions as axes, four cells with their names, and the bubbles over them. */
export function planeMarks(plane: Plane, room: PlaneRoom): Drawn {
  const question = wrap(plane.vertical.question, room.width)
  const ends = endsOf(plane.vertical, room.width)
  const top = heightOf(question) + 0.25 + ends.over
  const { cells, heading, all, field } = boxesIn(plane, room, ends, top)
  const grounds = corners.map((corner) => ground(plane.cells[corner], cells[corner]))
  const headings = corners.flatMap((corner) => {
    const own = heading(corner)
    const box = cells[corner]
    const isUpper = corner === 'topLeft' || corner === 'topRight'
    const y = isUpper ? box.y : box.y + box.height - own.height - pad * 0.3
    return headingMarks(own, { ...box, y }, room)
  })
  const around = { ...all, height: all.height + ends.under }
  const foot = footMarks(plane.horizontal, around, room.width)
  const end = around.y + around.height + foot.height
  const names = room.isWide
    ? { marks: [], height: 0 }
    : nameMarks(plane.named, end + 0.5, room.width)
  return {
    marks: [
      ...paragraph('upwards', question, 0, { x: 0, weight: 'strong' }),
      ...grounds,
      ...middleMarks(all, field),
      ...headings,
      ...endMarks(ends, all, field),
      ...foot.marks,
      ...bubbleMarks(plane.bubbles, field),
      ...names.marks,
    ],
    height: end + (room.isWide ? 0 : names.height + 0.5),
  }
}
