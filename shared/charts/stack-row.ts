import type { Mark } from './marks.ts'
import { shadeOf } from './shades.ts'
import { fewLines, textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, small, write } from './write.ts'

/** One row: how many gave each value of a scale, as the parts of one bar. */
export interface Stack {
  readonly id: string
  readonly badge: string
  readonly label: string
  /** In small print under the label. */
  readonly note?: string
  /** Lowest value first; null where nothing may be shown, and `says` tells why. */
  readonly counts: readonly number[] | null
  /** The median as it is read: "3–4". */
  readonly figure: string
  /** What the row says, in a few words. */
  readonly says: string
  /** The row to look at first. */
  readonly isMarked: boolean
}

/** How much of a row is drawn. */
export interface StackLook {
  /** Lines a label may take; the rest of it is in the table. Without any a row has its badge alone. */
  readonly lines: number
  readonly bar: number
  readonly gap: number
  /** Whether each part has its count and its value, and the row its words. */
  readonly isFull: boolean
  /** What the values are called. */
  readonly values: readonly string[]
}

/** Where a row stands. */
export interface Place {
  /** Room for the letters of all rows, where they stand under one another. */
  readonly badge?: number
  readonly x: number
  readonly top: number
  readonly width: number
}

export interface Placed {
  readonly marks: readonly Mark[]
  readonly bottom: number
}

/** From this width on a label stands beside its bar. */
const besideFrom = 30
const labelShare = 0.44
const figureSize = 1.2

/** Room for the widest median there may be, "3–4", clear of what the bar ends at. */
const figureRoomFor = (values: readonly string[]) =>
  (2 * Math.max(0, ...values.map(textWidth)) + textWidth('–')) * figureSize + 0.7
const numberSize = 0.78
const overBar = 0.16

/** Where the bar of a row is, from left to right. */
function barIn(
  { x, width }: Pick<Place, 'x' | 'width'>,
  { values, lines }: Pick<StackLook, 'values' | 'lines'>,
): { x: number; width: number } {
  const before = width >= besideFrom && lines > 0 ? width * labelShare + 1 : 0
  return { x: x + before, width: Math.max(1, width - before - figureRoomFor(values)) }
}

/** Parts of a bar from the lowest value to the highest, each in its shade, with its number over it. */
function partMarks({ id, counts }: Stack, bar: Place, look: StackLook): Mark[] {
  const all = counts ?? []
  const n = all.reduce((sum, count) => sum + count, 0)
  let x = bar.x
  return all.flatMap((count, level): Mark[] => {
    const width = n === 0 ? 0 : (bar.width * count) / n
    const from = x
    x += width
    if (count === 0) return []
    const part: Mark = {
      kind: 'rect',
      id: `${id}-${level}`,
      x: from,
      y: bar.top,
      // A thin gap tells two shades apart that print alike.
      width: Math.max(width - 0.08, width / 2),
      height: look.bar,
      radius: 0.12,
      tone: shadeOf(level, all.length),
    }
    const text = String(count)
    if (!look.isFull || textWidth(text) * numberSize > width) return [part]
    const at = { x: from + width / 2, size: numberSize, anchor: 'middle' } as const
    return [
      part,
      write(`${id}-${level}-count`, text, { ...at, y: bar.top - 0.2, weight: 'strong' }),
      write(`${id}-${level}-value`, look.values[level] ?? '', {
        ...at,
        y: bar.top + look.bar + numberSize,
        tone: 'soft',
      }),
    ]
  })
}

/** Half of the people are to the left of it: the shade it stands in is the median. */
const middleMark = (id: string, { x, top, width }: Place, look: StackLook): Mark => ({
  kind: 'rect',
  id: `${id}-middle`,
  x: x + width / 2 - 0.09,
  y: top - overBar,
  width: 0.18,
  height: look.bar + 2 * overBar,
  radius: 0.05,
  tone: 'ink',
})

const hasFigures = ({ counts, figure }: Stack) => counts !== null && figure !== ''

/** The bar with its numbers, the middle, the median as a figure, and what is said of it. */
function fieldOf(stack: Stack, place: Place, look: StackLook): Placed {
  const { x, width } = barIn(place, look)
  const figureRoom = figureRoomFor(look.values)
  const { id, figure, says } = stack
  if (!hasFigures(stack)) {
    const lines = look.lines === 0 ? ['–'] : wrap(says, (width + figureRoom) / small)
    const marks = paragraph(`${id}-says`, lines, place.top, { x, size: small, tone: 'soft' })
    return { marks, bottom: place.top + heightOf(lines, small) }
  }
  const top = place.top + (look.isFull ? numberSize + 0.25 : overBar)
  const foot = top + look.bar + (look.isFull ? numberSize + 0.25 : overBar)
  // Beside its bar a row's words stand under its name.
  const lines = look.isFull && place.width < besideFrom ? wrap(says, width / small) : []
  const box = { x, top, width }
  return {
    marks: [
      ...partMarks(stack, box, look),
      middleMark(id, box, look),
      write(`${id}-figure`, figure, {
        x: x + width + figureRoom,
        y: top + look.bar / 2 + figureSize / 3,
        size: figureSize,
        anchor: 'end',
        weight: 'figure',
      }),
      ...paragraph(`${id}-says`, lines, foot + 0.05, { x, size: small, tone: 'soft' }),
    ],
    bottom: foot + heightOf(lines, small),
  }
}

/** One row that is named by its badge, beside its bar. */
function badgeRow(stack: Stack, place: Place, look: StackLook): Placed {
  const { id, badge } = stack
  const { x, top, width } = place
  const before = place.badge ?? textWidth(badge) + 0.5
  const drawn = fieldOf(stack, { ...place, x: x + before, width: width - before }, look)
  const bottom = Math.max(drawn.bottom, top + line)
  return {
    marks: [
      ...groundMarks(stack, { ...place, top: top - look.gap / 2 }, bottom - top + look.gap),
      ...paragraph(`${id}-badge`, [badge], top + (drawn.bottom - top - line) / 2, {
        x,
        weight: 'strong',
        tone: 'c2',
      }),
      ...drawn.marks,
    ],
    bottom,
  }
}

/** One row: its name beside its bar where there is width for both, else above it. */
export function stackRow(stack: Stack, place: Place, look: StackLook): Placed {
  if (look.lines === 0) return badgeRow(stack, place, look)
  const { id, badge, label, note } = stack
  const { x, top, width } = place
  const isBeside = width >= besideFrom
  const badgeWidth = place.badge ?? textWidth(badge) + 0.5
  const room = (isBeside ? width * labelShare : width) - badgeWidth
  const lines = fewLines(label, room, look.lines)
  const under = [note ?? '', isBeside && hasFigures(stack) ? stack.says : '']
  const notes = look.isFull ? under.flatMap((text) => wrap(text, room / small)) : []
  const named = heightOf(lines) + heightOf(notes, small)
  const field = (from: number) => fieldOf(stack, { ...place, top: from }, look)
  const free = field(0).bottom
  const all = isBeside ? Math.max(named, free) : named + free
  const labelTop = isBeside ? top + (all - named) / 2 : top
  const drawn = field(isBeside ? top + (all - free) / 2 : top + named)
  const soft = { x: x + badgeWidth, size: small, tone: 'soft' } as const
  return {
    marks: [
      ...groundMarks(stack, { ...place, top: top - look.gap / 2 }, all + look.gap),
      ...paragraph(`${id}-badge`, [badge], labelTop, { x, weight: 'strong', tone: 'c2' }),
      ...paragraph(`${id}-label`, lines, labelTop, { x: x + badgeWidth, weight: 'strong' }),
      ...paragraph(`${id}-note`, notes, labelTop + heightOf(lines), soft),
      ...drawn.marks,
    ],
    bottom: top + all,
  }
}

/** Behind the row to look at first. */
const groundMarks = ({ id, isMarked }: Stack, { x, top, width }: Place, height: number): Mark[] =>
  isMarked
    ? [
        {
          kind: 'rect',
          id: `${id}-ground`,
          x: x - 0.35,
          y: top,
          width: width + 0.35,
          height,
          radius: 0.4,
          tone: 'track',
        },
      ]
    : []
