import type { Drawing, Mark, Tone } from './marks.ts'
import { isReadable, rowPages } from './row-pages.ts'
import { stepIn } from './rung-columns.ts'
import { shadeOf } from './shades.ts'
import type { Stack } from './stack-row.ts'
import { type StackScale, scaleMarks } from './stacks.ts'
import { fewLines, textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** A rung that everybody has rated. */
export interface RatedRung extends Omit<Stack, 'says'> {
  /** What the rung says, most important first. */
  readonly says: readonly string[]
}

interface Look {
  /** Lines a label may take; the table has the rest. */
  readonly lines: number
  /** Thickness of the bars. */
  readonly bar: number
  readonly gap: number
  /** Whether all that a rung says stands beside it, or the first of it. */
  readonly isFull: boolean
}

const whole: Look = { lines: 9, bar: 1.8, gap: 0.45, isFull: true }
const brief: Look = { lines: 3, bar: 1.6, gap: 0.35, isFull: false }
const tight: Look = { lines: 2, bar: 1.25, gap: 0.15, isFull: false }
const lessTight: readonly Look[] = [
  { ...tight, lines: 3 },
  { ...tight, lines: 3, bar: 1.45, gap: 0.25 },
]
const airy: readonly Look[] = [
  { ...whole, bar: 2.2, gap: 0.6 },
  { ...whole, bar: 2.8, gap: 0.8 },
  { ...whole, bar: 3.4, gap: 1 },
]

interface Layout {
  /** The highest first. */
  readonly rungs: readonly RatedRung[]
  readonly scale: StackScale
  readonly width: number
  readonly look: Look
}

const pad = 0.5
const figureSize = 1.6
const valueSize = 0.8
/** How far the mark of the middle stands out from its bar. */
const overBar = 0.22
const middleWidth = 0.2
/** Before counts are smaller than this, only the table has them. */
const leastCount = 0.95

/** Where things stand, from left to right. */
interface Columns {
  readonly badge: number
  /** How wide the lowest step is. */
  readonly steps: number
  readonly barX: number
  readonly bar: number
  /** The right end of the medians. */
  readonly figureEnd: number
  readonly saysX: number
  readonly says: number
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

const saidOf = ({ says }: RatedRung, { isFull }: Look) => (isFull ? says : says.slice(0, 1))

function columnsFor({ rungs, width, look }: Layout): Columns {
  const badge = widest(rungs.map((rung) => rung.badge)) + 0.6
  const needs = rungs.map(
    ({ label }, at) =>
      (textWidth(label) + badge + 2 * pad + 0.1) / (1 - stepIn * (rungs.length - 1 - at)),
  )
  const steps = Math.min(Math.max(...needs), width * 0.38)
  const said = rungs.flatMap((rung) => (rung.counts === null ? [] : saidOf(rung, look)))
  const says = Math.min(widest(said) + 0.1, width * 0.16)
  const saysX = width - says
  const figureEnd = saysX - 0.9
  const barX = steps + 0.8
  const figures = widest(rungs.map(({ figure }) => figure)) * figureSize
  return { badge, steps, barX, bar: figureEnd - figures - 0.8 - barX, figureEnd, saysX, says }
}

/** The name of a rung on its step, broken into lines. */
interface Name {
  readonly x: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly height: number
}

/** @param place of the rung, from the lowest */
function nameOf({ label, note }: RatedRung, place: number, columns: Columns, look: Look): Name {
  const x = columns.steps * stepIn * place
  const room = columns.steps - x - columns.badge - 2 * pad
  const lines = fewLines(label, room, look.lines)
  const notes = note === undefined || !look.isFull ? [] : wrap(note, room / small)
  return { x, lines, notes, height: heightOf(lines) + heightOf(notes, small) }
}

interface Box {
  readonly top: number
  readonly height: number
}

/** The step of a rung; the one to look at first is filled. */
function stepMarks({ id, badge, isMarked }: RatedRung, name: Name, columns: Columns, box: Box) {
  const { top, height } = box
  const ground: Mark = {
    kind: 'rect',
    id: `${id}-step`,
    x: name.x,
    y: top,
    width: columns.steps - name.x,
    height,
    radius: 0.35,
    ...(isMarked ? ({ tone: 'c2', holds: true } as const) : { tone: 'track' }),
  }
  const x = name.x + pad
  const at = top + (height - name.height) / 2
  const ink = isMarked ? 'on' : 'ink'
  const strong = { weight: 'strong', tone: ink } as const
  const under = { x: x + columns.badge, size: small, tone: isMarked ? 'on' : 'soft' } as const
  return [
    ground,
    ...paragraph(`${id}-badge`, [badge], at, { ...strong, x, tone: isMarked ? 'on' : 'c2' }),
    ...paragraph(`${id}-label`, name.lines, at, { ...strong, x: x + columns.badge }),
    ...paragraph(`${id}-note`, name.notes, at + heightOf(name.lines), under),
  ]
}

/** One value of a rung. */
interface Part {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly top: number
  readonly count: number
  readonly value: string
  readonly tone: Tone
}

/** Letters on a shade are large: the lightest of them carries no smaller ones. */
const countSize = ({ bar }: Look) => Math.max(leastCount, Math.min(1.4, bar * 0.6))

/** The count on its part; beside the mark of the middle, where that would cross it. */
function countMark({ id, x, width, top, count }: Part, middle: number, look: Look): Mark[] {
  const size = countSize(look)
  const own = textWidth(String(count)) * size
  const [left, right] = [middle - x, x + width - middle]
  const isCrossed = left > 0 && right > 0 && Math.abs(left - right) < own + 0.5
  const room = isCrossed ? Math.max(left, right) - middleWidth : width
  if (own + 0.2 > room) return []
  const beside = left > right ? x + left / 2 : middle + right / 2
  return [
    write(`${id}-count`, String(count), {
      x: isCrossed ? beside : x + width / 2,
      y: top + look.bar / 2 + size * 0.36,
      size,
      anchor: 'middle',
      weight: 'strong',
      tone: 'on',
    }),
  ]
}

/** What the part is called, under it. */
const valueMark = ({ id, x, width, top, value }: Part, { bar }: Look): Mark[] =>
  textWidth(value) * valueSize + 0.1 > width
    ? []
    : [
        write(`${id}-value`, value, {
          x: x + width / 2,
          y: top + bar + valueSize * 1.2,
          size: valueSize,
          anchor: 'middle',
          tone: 'soft',
        }),
      ]

function partMarks(part: Part, middle: number, look: Look): Mark[] {
  const counted = countMark(part, middle, look)
  return [
    {
      kind: 'rect',
      id: part.id,
      x: part.x,
      y: part.top,
      // A thin gap tells two shades apart that print alike.
      width: Math.max(part.width - 0.1, part.width / 2),
      height: look.bar,
      radius: 0.2,
      tone: part.tone,
      ...(counted.length > 0 ? { holds: true } : {}),
    },
    ...counted,
    ...valueMark(part, look),
  ]
}

/** The parts of a bar from the lowest value to the highest, and where half of the people have passed. */
function barMarks(rung: RatedRung, { barX, bar }: Columns, top: number, { scale, look }: Layout) {
  const counts = rung.counts ?? []
  const n = counts.reduce((sum, count) => sum + count, 0)
  const middle = barX + bar / 2
  let x = barX
  const parts = counts.flatMap((count, level): Mark[] => {
    const width = n === 0 ? 0 : (bar * count) / n
    const value = scale.values[level] ?? ''
    const tone = shadeOf(level, counts.length)
    const part = { id: `${rung.id}-${level}`, x, width, top, count, value, tone }
    x += width
    return count === 0 ? [] : partMarks(part, middle, look)
  })
  const mark: Mark = {
    kind: 'rect',
    id: `${rung.id}-middle`,
    x: middle - middleWidth / 2,
    y: top - overBar,
    width: middleWidth,
    height: look.bar + 2 * overBar,
    radius: 0.05,
    tone: 'ink',
  }
  return [...parts, mark]
}

/** The bar, the median and the words, in this order; or why there are none. */
function fieldOf(rung: RatedRung, columns: Columns, layout: Layout) {
  const { id, figure } = rung
  const { width, look } = layout
  const { barX, figureEnd, saysX } = columns
  if (rung.counts === null || figure === '') {
    const lines = rung.says.flatMap((text) => wrap(text, width - barX))
    const marks = (top: number) => paragraph(`${id}-says`, lines, top, { x: barX, tone: 'soft' })
    return { height: heightOf(lines), marks }
  }
  const [first = '', ...more] = saidOf(rung, look)
  const lines = wrap(first, columns.says)
  const rest = more.flatMap((text) => wrap(text, columns.says / small))
  const said = heightOf(lines) + heightOf(rest, small)
  const drawn = overBar + look.bar + valueSize * 1.4
  const height = Math.max(drawn, said)
  const marks = (top: number): Mark[] => {
    const bar = top + (height - drawn) / 2 + overBar
    const centre = bar + look.bar / 2
    const at = { x: figureEnd, y: centre + figureSize / 3, size: figureSize } as const
    const saysTop = Math.min(Math.max(top, centre - said / 2), top + height - said)
    return [
      ...barMarks(rung, columns, bar, layout),
      write(`${id}-figure`, figure, { ...at, anchor: 'end', weight: 'figure' }),
      ...paragraph(`${id}-says`, lines, saysTop, { x: saysX, weight: 'strong' }),
      ...paragraph(`${id}-more`, rest, saysTop + heightOf(lines), {
        x: saysX,
        size: small,
        tone: 'soft',
      }),
    ]
  }
  return { height, marks }
}

function drawIn(layout: Layout): Drawing {
  const { rungs, scale, width, look } = layout
  const columns = columnsFor(layout)
  const head = scaleMarks(scale, width)
  const marks: Mark[] = [...head.marks]
  let top = head.bottom + 0.35
  for (const [above, rung] of rungs.entries()) {
    const name = nameOf(rung, rungs.length - 1 - above, columns, look)
    const field = fieldOf(rung, columns, layout)
    const height = Math.max(name.height + 0.3, field.height)
    marks.push(...stepMarks(rung, name, columns, { top, height }))
    marks.push(...field.marks(top + (height - field.height) / 2))
    top += height + look.gap
  }
  return { kind: 'drawing', width, height: Math.max(1, top - look.gap), marks }
}

/**
 * Rungs that stand on one another, each with a bar divided by how many gave each value. A value has its
 * shade, the same on every rung, and its number under it; the dark line is where half have passed. Of rungs
 * that cannot all be read on a screen it shows all first, and then some at a time.
 *
 * @param rungs the highest first
 * @param width of the whole drawing in em, wide enough for names beside bars
 */
export function layoutRatedRungs(
  rungs: readonly RatedRung[],
  scale: StackScale,
  width: number,
): Drawing {
  const draw = (up: readonly RatedRung[], wide: number): Drawing => {
    const at = (look: Look) => drawIn({ rungs: up, scale, width: wide, look })
    const more = (looks: readonly Look[]) => () => looks.map(at)
    return {
      ...at(whole),
      brief: at(brief),
      tight: () => ({ ...at(tight), airy: more(lessTight) }),
      airy: more(airy),
    }
  }
  const all = { id: 'all', draw: (wide: number) => draw(rungs, wide) }
  return {
    ...draw(rungs, width),
    pages: () => (isReadable(all.draw) ? [all] : [all, ...rowPages(rungs, draw)]),
  }
}
