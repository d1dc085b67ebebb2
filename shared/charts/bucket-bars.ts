import { type Drawing, type Mark, type Tone, wideFrom } from './marks.ts'
import {
  type Air,
  type Block,
  type ChartKey,
  groundBehind,
  layoutRows,
  legend,
  type Placed,
  type Rows,
} from './rows.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** One bar of parts, in the order of the keys. */
export interface Stack {
  readonly id: string
  readonly label: string
  /** Null where nothing may be shown, and `says` tells why. */
  readonly counts: readonly number[] | null
  readonly says: string
  /** The same one round earlier. */
  readonly ghost?: readonly number[]
  /** The row to look at first. */
  readonly isMarked: boolean
}

/** What all bars of a drawing share. */
export interface StackScale {
  readonly keys: readonly ChartKey[]
  /** What a bar is that fills its whole length. */
  readonly full: number
  /** In small print over the bars. */
  readonly hint?: string
  /** Under the last bar. */
  readonly foot: readonly string[]
}

/** Between two parts of a bar, so that they are told apart without colour. */
const between = 0.12
const letters = 0.95

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where things stand in a row, in em. */
interface Columns {
  readonly isWide: boolean
  readonly label: number
  readonly barX: number
  readonly barWidth: number
  readonly full: number
  readonly width: number
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

const named = ({ letter }: ChartKey, count: number) => `${letter} ${count}`

const isWritten = (text: string, width: number) => textWidth(text) * letters + 0.3 <= width

/** Parts too thin to be written in stand after the bar. */
const afterBar = (
  counts: readonly number[],
  { keys, full }: StackScale,
  barWidth: number,
): string =>
  keys
    .flatMap((key, index) => {
      const count = counts[index] ?? 0
      const text = named(key, count)
      return count === 0 || isWritten(text, (barWidth * count) / full - between) ? [] : [text]
    })
    .join('  ')

function columnsFor(stacks: readonly Stack[], scale: StackScale, width: number): Columns {
  const isWide = width >= wideFrom
  const label = isWide
    ? Math.min(widest(stacks.map((stack) => stack.label)) + 0.1, width * 0.4)
    : width
  const barX = isWide ? label + 0.9 : 0
  const room = width - barX
  const after = (barWidth: number) =>
    Math.min(
      widest(stacks.map(({ counts }) => afterBar(counts ?? [], scale, barWidth))) * small + 0.5,
      room * 0.6,
    )
  // Once more: what stands after the bars makes them shorter, and then more of them is too thin.
  const barWidth = isWide ? Math.max(1, room - after(room - after(room))) : width
  return { isWide, label, barX, barWidth, full: scale.full, width }
}

/** What all rows share. */
interface Laid {
  readonly columns: Columns
  readonly scale: StackScale
}

/** One part of a bar, with its letter and its count where there is room for them. */
function partMarks(id: string, text: string, tone: Tone, box: Box): Mark[] {
  const width = Math.max(box.width - between, box.width / 2)
  const rect: Mark = {
    kind: 'rect',
    id,
    ...box,
    width,
    radius: Math.min(0.25, width / 3),
    tone,
    holds: true,
  }
  if (!isWritten(text, box.width - between)) return [rect]
  return [
    rect,
    write(`${id}-count`, text, {
      x: box.x + width / 2,
      y: box.y + box.height / 2 + letters * 0.36,
      size: letters,
      anchor: 'middle',
      weight: 'strong',
      tone: 'on',
    }),
  ]
}

/** Where a bar that is not full would go on. */
const restMark = (id: string, { x, y, width, height }: Box): Mark => ({
  kind: 'rect',
  id: `${id}-rest`,
  x,
  y: y + height / 2 - 0.04,
  width,
  height: 0.08,
  radius: 0.04,
  tone: 'pale',
})

/** The parts of one bar, and a line where it is not full. */
function barMarks(
  { id, counts }: Stack,
  y: number,
  height: number,
  { columns, scale }: Laid,
): Mark[] {
  const { barX, barWidth, full } = columns
  const marks: Mark[] = []
  let x = barX
  for (const [index, key] of scale.keys.entries()) {
    const count = counts?.[index] ?? 0
    const width = (barWidth * count) / full
    if (count > 0)
      marks.push(
        ...partMarks(`${id}-${key.letter}`, named(key, count), key.tone, { x, y, width, height }),
      )
    x += width
  }
  const width = barX + barWidth - x
  return width > between ? [...marks, restMark(id, { x, y, width, height })] : marks
}

/** How thick the bar of the round before is, and the air over it. */
const thin = 0.38
const overThin = 0.08

/** The round before, in the same scale: parts without letters, as they stand in the order of those above. */
function ghostMarks({ id, ghost = [] }: Stack, y: number, { columns, scale }: Laid): Mark[] {
  const { barX, barWidth, full } = columns
  const widthOf = (count = 0) => (barWidth * count) / full
  return scale.keys.flatMap((key, index): Mark[] => {
    const width = widthOf(ghost[index])
    if (width === 0) return []
    const x = barX + ghost.slice(0, index).reduce((sum, count) => sum + widthOf(count), 0)
    const own = Math.max(width - between, width / 2)
    const box = { x, y, width: own, height: thin, radius: Math.min(0.12, own / 3) }
    return [{ kind: 'rect', id: `${id}-${key.letter}-before`, tone: key.tone, ...box }]
  })
}

/** A bar, and after it, or under it where there is no room for that, its parts that are too thin. */
function barAndRest(stack: Stack, top: number, height: number, laid: Laid): Placed {
  const { columns, scale } = laid
  const foot = top + height + overThin
  const marks = [...barMarks(stack, top, height, laid), ...ghostMarks(stack, foot, laid)]
  const bottom = stack.ghost ? foot + thin : top + height
  const after = afterBar(stack.counts ?? [], scale, columns.barWidth)
  if (after === '') return { marks, bottom }
  const id = `${stack.id}-after`
  const x = columns.barX + columns.barWidth + 0.3
  if (!columns.isWide || x + textWidth(after) * small > columns.width) {
    const lines = wrap(after, (columns.width - columns.barX) / small)
    const under = paragraph(id, lines, bottom + 0.05, { x: columns.barX, size: small })
    return { marks: [...marks, ...under], bottom: bottom + 0.05 + heightOf(lines, small) }
  }
  const at = { x, y: top + height / 2 + small * 0.36, size: small }
  return { marks: [...marks, write(id, after, at)], bottom }
}

function rowOf(stack: Stack, laid: Laid): Block {
  const { isWide, label, barX, width } = laid.columns
  const lines = wrap(stack.label, label)
  const labelHeight = heightOf(lines)
  const room = isWide ? width - barX : width
  const why = { x: barX, size: small, tone: 'soft' } as const
  const says = wrap(stack.says, room / small)
  const labelAt = (top: number) =>
    paragraph(`${stack.id}-label`, lines, top, { x: 0, weight: 'strong' })
  const field = (top: number, { height }: Air): Placed =>
    stack.counts === null
      ? {
          marks: paragraph(`${stack.id}-says`, says, top, why),
          bottom: top + heightOf(says, small),
        }
      : barAndRest(stack, top, height, laid)
  const placedAt: Block = (top, air) => {
    if (!isWide) {
      const under = field(top + labelHeight + 0.15, air)
      return { marks: [...labelAt(top), ...under.marks], bottom: under.bottom }
    }
    const right = field(0, air).bottom
    const all = Math.max(labelHeight, right)
    const { marks } = field(top + (all - right) / 2, air)
    return { marks: [...labelAt(top + (all - labelHeight) / 2), ...marks], bottom: top + all }
  }
  return (top, air) => {
    const placed = placedAt(top, air)
    return stack.isMarked
      ? { ...placed, marks: [groundBehind(stack.id, placed, top, width), ...placed.marks] }
      : placed
  }
}

function rowsAt(stacks: readonly Stack[], scale: StackScale, width: number): Rows {
  const columns = columnsFor(stacks, scale, width)
  const keys = legend(scale.keys, width)
  const hint = wrap(scale.hint ?? '', (width - columns.barX) / small)
  return {
    head: (top, air) => {
      const placed = keys(top, air)
      return {
        marks: [
          ...placed.marks,
          ...paragraph('hint', hint, placed.bottom, { x: columns.barX, size: small, tone: 'soft' }),
        ],
        bottom: placed.bottom + heightOf(hint, small),
      }
    },
    rows: stacks.map((stack) => rowOf(stack, { columns, scale })),
    foot: scale.foot,
  }
}

/**
 * Bars made of parts, in one scale: a letter and a count in each part, or after the bar where it is too
 * thin for them.
 *
 * @param width of the whole drawing in em; from 34 names stand beside the bars
 */
export const layoutStacks = (stacks: readonly Stack[], scale: StackScale, width: number): Drawing =>
  layoutRows((at) => rowsAt(stacks, scale, at), width)
