import { type Drawing, type DrawingPage, type Mark, wideFrom } from './marks.ts'
import { isReadable, rowPages } from './row-pages.ts'
import { shadeOf } from './shades.ts'
import { type Place, type Placed, type Stack, type StackLook, stackRow } from './stack-row.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, line, paragraph, small, write } from './write.ts'

/** Rows that belong together. */
export interface StackGroup {
  readonly id: string
  readonly title: string | null
  readonly stacks: readonly Stack[]
}

/** What the shades mean. */
export interface StackScale {
  readonly values: readonly string[]
  readonly low: string
  readonly high: string
  /** What the dark line and the figure are. */
  readonly median: string
}

/** A look before it is known what the values are called. */
export type Look = Omit<StackLook, 'values'>

/** All of it, then with less small print, then as much as stands in a low room. */
export const looks = {
  whole: { lines: 9, bar: 1, gap: 0.8, isFull: true },
  brief: { lines: 2, bar: 0.9, gap: 0.5, isFull: true },
  tight: { lines: 1, bar: 0.75, gap: 0.4, isFull: false },
} as const satisfies Record<string, Look>

const airy: readonly Look[] = [
  { ...looks.whole, bar: 1.3, gap: 1.2 },
  { ...looks.whole, bar: 1.7, gap: 1.8 },
  { ...looks.whole, bar: 2.1, gap: 2.4 },
]

/** For a room that has some height left over all the same. */
export const lessTight: readonly [Look, ...Look[]] = [
  { ...looks.tight, lines: 2, gap: 0.5 },
  { ...looks.tight, lines: 3, bar: 0.9, gap: 0.7 },
  { ...looks.brief, bar: 0.75, gap: 0.4 },
]

const titleSize = 1.1

/** Rows under their title, from `top` down. */
export function groupMarks(group: StackGroup, place: Place, look: StackLook): Placed {
  const { x, top, width } = place
  const title = group.title === null ? [] : wrap(group.title, width / titleSize)
  const at = { x, size: titleSize, weight: 'strong', tone: 'c2' } as const
  const marks: Mark[] = [...paragraph(`${group.id}-title`, title, top, at)]
  let bottom = top + heightOf(title, titleSize) - (title.length > 0 ? 0 : look.gap / 2)
  const badge = Math.max(0, ...group.stacks.map((stack) => textWidth(stack.badge))) + 0.5
  for (const stack of group.stacks) {
    const placed = stackRow(stack, { badge, x, top: bottom + look.gap, width }, look)
    marks.push(...placed.marks)
    bottom = placed.bottom
  }
  return { marks, bottom: bottom + look.gap / 2 }
}

const swatch = 1.5
const soft = { size: small, tone: 'soft' } as const

/** A shade for each value, with its number over it. */
const shadeMarks = (values: readonly string[], x: number, y: number, each: number): Mark[] =>
  values.flatMap((value, level): Mark[] => [
    write(`shade-${level}-name`, value, {
      ...soft,
      x: x + (level + 0.5) * each,
      y: y + 0.75,
      anchor: 'middle',
    }),
    {
      kind: 'rect',
      id: `shade-${level}`,
      x: x + level * each,
      y: y + 1,
      width: each - 0.08,
      height: 0.8,
      radius: 0.12,
      tone: shadeOf(level, values.length),
    },
  ])

const widestOf = (lines: readonly string[]) => Math.max(0, ...lines.map(textWidth)) * small

/** What the dark line and the figure are. */
const medianMarks = (median: string, x: number, y: number): Mark[] => [
  {
    kind: 'rect',
    id: 'scale-middle',
    x,
    y,
    width: 0.18,
    height: 1.1,
    radius: 0.05,
    tone: 'ink',
  },
  write('scale-median', median, { ...soft, x: x + 0.5, y: y + 0.85 }),
]

/** The ends beside the shades. */
function wideScale({ values, low, high, median }: StackScale, width: number): Placed {
  const beside = (width - values.length * swatch - 1) / 2
  const room = Math.min(width * 0.3, beside) / small
  const [lows, highs] = [wrap(low, room), wrap(high, room)]
  const x = lows.length === 0 ? 0 : widestOf(lows) + 0.5
  const after = x + values.length * swatch + 0.5
  const height = Math.max(1.9, heightOf(lows, small), heightOf(highs, small))
  const topOf = (lines: readonly string[]) => (height - heightOf(lines, small)) / 2 + 0.2
  const besideX = after + widestOf(highs) + 1.4
  const isBeside = besideX + textWidth(median) * small + 0.5 <= width
  return {
    marks: [
      ...paragraph('scale-low', lows, topOf(lows), { ...soft, x: 0 }),
      ...shadeMarks(values, x, 0, swatch),
      ...paragraph('scale-high', highs, topOf(highs), { ...soft, x: after }),
      ...(isBeside ? medianMarks(median, besideX, 0.85) : medianMarks(median, 0, height + 0.15)),
    ],
    bottom: isBeside ? height : height + 0.15 + small * line + 0.3,
  }
}

/** The ends over the shades, and the median under them where it is not beside them. */
function narrowScale({ values, low, high, median }: StackScale, width: number): Placed {
  const room = (width / 2 - 0.4) / small
  const [lows, highs] = [wrap(low, room), wrap(high, room)]
  const top = Math.max(heightOf(lows, small), heightOf(highs, small))
  const each = Math.min(swatch, width / values.length)
  const besideX = each * values.length + 1
  const isBeside = besideX + textWidth(median) * small + 0.5 <= width
  const foot = top + 1.9
  return {
    marks: [
      ...paragraph('scale-low', lows, 0, { ...soft, x: 0 }),
      ...paragraph('scale-high', highs, 0, { ...soft, x: width, anchor: 'end' }),
      ...shadeMarks(values, 0, top, each),
      ...(isBeside
        ? medianMarks(median, besideX, top + 0.85)
        : medianMarks(median, 0, foot + 0.15)),
    ],
    bottom: isBeside ? foot : foot + 0.15 + small * line + 0.3,
  }
}

/** Which shade is which value, and what the ends mean; then what the dark line is. */
export const scaleMarks = (scale: StackScale, width: number): Placed =>
  (width >= wideFrom ? wideScale : narrowScale)(scale, width)

interface Layout {
  readonly groups: readonly StackGroup[]
  readonly scale: StackScale
  readonly width: number
}

const besideGap = 2.5
/** So few have room for names of two lines, however low it is. */
const fewRows = 8
/** From so many rows, and so wide, they stand in two columns. */
const manyRows = 10
const twoColumnsFrom = 56

const rowsIn = (groups: readonly StackGroup[]) =>
  groups.reduce((sum, { stacks }) => sum + stacks.length, 0)

/** The place to cut at: as many rows on either side, and a group that is cut has its title once. */
function halves(groups: readonly StackGroup[]): StackGroup[][] {
  const half = Math.ceil(rowsIn(groups) / 2)
  const [left, right]: [StackGroup[], StackGroup[]] = [[], []]
  let passed = 0
  for (const group of groups) {
    const here = Math.max(0, Math.min(group.stacks.length, half - passed))
    passed += group.stacks.length
    if (here > 0) left.push({ ...group, stacks: group.stacks.slice(0, here) })
    const title = here > 0 ? null : group.title
    if (here < group.stacks.length)
      right.push({ ...group, id: `${group.id}-on`, title, stacks: group.stacks.slice(here) })
  }
  return [left, right]
}

function column(groups: readonly StackGroup[], place: Place, look: StackLook): Placed {
  const marks: Mark[] = []
  let { top } = place
  for (const group of groups) {
    const placed = groupMarks(group, { ...place, top }, look)
    marks.push(...placed.marks)
    top = placed.bottom + look.gap / 2
  }
  return { marks, bottom: top }
}

function drawIn(given: Look, layout: Layout): Drawing {
  const { groups, scale, width } = layout
  const look = { ...given, values: scale.values }
  const head = scaleMarks(scale, width)
  const top = head.bottom + look.gap / 2
  const isTwo = width >= twoColumnsFrom && rowsIn(groups) >= manyRows
  const columns = isTwo ? halves(groups) : [groups]
  const each = (width - besideGap * (columns.length - 1)) / columns.length
  const placed = columns.map((own, at) =>
    column(own, { x: at * (each + besideGap), top, width: each }, look),
  )
  const bottom = Math.max(...placed.map((drawn) => drawn.bottom))
  const marks = [...head.marks, ...placed.flatMap((drawn) => drawn.marks)]
  return { kind: 'drawing', width, height: bottom, marks }
}

function draw(layout: Layout): Drawing {
  const { groups } = layout
  return {
    ...drawIn(looks.whole, layout),
    brief: drawIn(looks.brief, layout),
    tight: () => ({
      ...drawIn(rowsIn(groups) > fewRows ? looks.tight : lessTight[0], layout),
      airy: () => lessTight.map((look) => drawIn(look, layout)),
    }),
    airy: () => airy.map((look) => drawIn(look, layout)),
  }
}

/** A row with the group it belongs to. */
interface Grouped {
  readonly id: string
  readonly group: StackGroup
  readonly stack: Stack
}

/** Rows that are drawn, each group of them under its title. */
const regrouped = (rows: readonly Grouped[]): StackGroup[] =>
  [...new Set(rows.map(({ group }) => group))].map((group) => ({
    ...group,
    stacks: rows.filter((row) => row.group === group).map(({ stack }) => stack),
  }))

/** As many rows at once as have room for their names. */
export function stackPages(
  groups: readonly StackGroup[],
  scale: StackScale,
): readonly DrawingPage[] {
  const rows = groups.flatMap((group) =>
    group.stacks.map((stack) => ({ id: stack.id, group, stack })),
  )
  return rowPages(rows, (up, width) => draw({ groups: regrouped(up), scale, width }))
}

/** Whether all rows have room for names of some lines on any screen. */
const isNamed = (layout: Omit<Layout, 'width'>) =>
  isReadable((width) => drawIn(lessTight[0], { ...layout, width }))

/**
 * Rows of bars, each divided by how many gave each value: as many rows as a list has, in little height. A
 * value has its shade, the same in every row, and its number; the dark line is where half have passed. Where
 * their names have no room on a screen, it shows all of them first, and then their names on pages.
 *
 * @param width of the whole drawing in em; where rows are many and it is wide, they stand in two columns
 */
export function layoutStacks(
  groups: readonly StackGroup[],
  scale: StackScale,
  width: number,
): Drawing {
  const layout = { groups, scale }
  const whole = (wide: number) => draw({ ...layout, width: wide })
  const all = { id: 'all', draw: whole }
  return {
    ...whole(width),
    pages: () => (isNamed(layout) ? [all] : [all, ...stackPages(groups, scale)]),
  }
}
