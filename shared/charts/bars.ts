import { type Drawing, type Mark, type Tone, wideFrom } from './marks.ts'
import { rowPages } from './row-pages.ts'
import { fillLines, textWidth, wrap } from './wrap.ts'

export interface Bar {
  readonly id: string
  /** The letter or number that names the bar without colour, such as `K1`. */
  readonly badge: string
  readonly label: string
  /** Undefined while there is nothing to show: the bar is then an empty track without a number. */
  readonly count: number | undefined
  /** What the count is made of, in small print beside it: "from 4 people". */
  readonly beside?: string
  readonly tone: Tone
  /** A line of words among the bars, without a bar of its own. */
  readonly isWords?: true
  /** What was marked inside the bar, such as the practices of a K. */
  readonly notes: readonly string[]
  /** The same where there is not room for all of them. */
  readonly briefNotes?: readonly string[]
}

/** How much air a drawing has: thickness of its bars, where names stand beside and above them, and what is between. */
interface Air {
  readonly beside: number
  readonly under: number
  readonly gap: number
  /** What of the width is for names, at most. */
  readonly names?: number
}

const usual: Air = { beside: 1.8, under: 1.4, gap: 0.85 }

/** For many bars in a low room, least air first: there a name on one line is worth more than a long bar. */
const dense: Air = { beside: 1.15, under: 0.8, gap: 0.3, names: 0.58 }
const lessDense: readonly Air[] = [
  { beside: 1.3, under: 1, gap: 0.45, names: 0.58 },
  { beside: 1.5, under: 1.2, gap: 0.65, names: 0.58 },
]

/** For a room that is taller than the drawing, least air first. */
const airy: readonly Air[] = [
  { beside: 2.1, under: 1.6, gap: 1.15 },
  { beside: 2.4, under: 1.8, gap: 1.5 },
  { beside: 2.8, under: 2, gap: 1.9 },
  { beside: 3.2, under: 2.3, gap: 2.4 },
]

const lineHeight = 1.25
const smallPrint = 0.9
/** How large a count is: about as large as its bar is thick, within reason. */
const countSize = ({ beside, under }: Air, isBeside: boolean) =>
  Math.min(1.5, isBeside ? beside : under + 0.1)

/** What is to be drawn. */
interface Layout {
  readonly bars: readonly Bar[]
  readonly width: number
  /** The largest count of the drawings beside this one, which share its scale. */
  readonly most: number
}

/** Measures that all bars of a drawing share, in em. */
interface Columns {
  readonly beside: boolean
  readonly badge: number
  readonly label: number
  readonly barX: number
  readonly barWidth: number
  readonly barHeight: number
  readonly gap: number
  readonly countSize: number
  /** Where a count ends, and what stands beside it begins. */
  readonly countX: number
  readonly besideX: number
  readonly width: number
  readonly full: number
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

function columnsFor({ bars, width, most }: Layout, air: Air): Columns {
  const beside = width >= wideFrom
  const badge = Math.min(widest(bars.map((bar) => bar.badge)) + 0.7, width / 3)
  const counts = [String(most), ...bars.map(({ count }) => String(count ?? ''))]
  const countWidth = Math.max(2, widest(counts) * countSize(air, beside) + 0.6)
  const besideWidth = widest(bars.map((bar) => bar.beside ?? '')) * smallPrint
  const room = besideWidth === 0 ? 0 : besideWidth + 0.5
  const labels = bars.flatMap((bar) => wrap(bar.label, width * (air.names ?? 0.42)))
  const label = beside ? widest(labels) + 0.01 : width - badge
  const barX = beside ? badge + label + 1.1 : 0
  return {
    beside,
    badge,
    label,
    barX,
    barWidth: Math.max(1, width - barX - countWidth - room),
    barHeight: beside ? air.beside : air.under,
    gap: air.gap,
    countSize: countSize(air, beside),
    countX: width - room,
    besideX: width - besideWidth,
    width,
    // The longest bar fills its track: with one left over it would look as if somebody were missing.
    full: Math.max(1, most, ...bars.map(({ count }) => count ?? 0)),
  }
}

function barMarks(bar: Bar, y: number, columns: Columns): Mark[] {
  if (bar.isWords) return []
  const { barX: x, barWidth, barHeight: height, full } = columns
  const box = { kind: 'rect', x, y, height, radius: 0.35 } as const
  return [
    { ...box, id: `${bar.id}-track`, width: barWidth, tone: 'track' },
    {
      ...box,
      id: `${bar.id}-bar`,
      width: (barWidth * (bar.count ?? 0)) / full,
      tone: bar.tone,
    },
    {
      kind: 'text',
      id: `${bar.id}-count`,
      x: columns.countX,
      y: y + height / 2 + columns.countSize / 3,
      size: columns.countSize,
      anchor: 'end',
      weight: 'figure',
      tone: 'ink',
      text: bar.count === undefined ? '' : String(bar.count),
    },
    ...besideMarks(bar, y + height / 2, columns),
  ]
}

const besideMarks = ({ id, beside = '' }: Bar, middle: number, { besideX }: Columns): Mark[] =>
  beside === ''
    ? []
    : [
        {
          kind: 'text',
          id: `${id}-beside`,
          x: besideX,
          y: middle + smallPrint / 3,
          size: smallPrint,
          anchor: 'start',
          weight: 'plain',
          tone: 'soft',
          text: beside,
        },
      ]

const linesAt = (
  id: string,
  lines: readonly string[],
  at: { x: number; y: number; tone: Tone },
): Mark[] =>
  lines.map((text, index) => ({
    kind: 'text',
    id: `${id}-${index}`,
    x: at.x,
    y: at.y + lineHeight * (index + 0.78),
    size: 1,
    anchor: 'start',
    weight: at.tone === 'soft' ? 'plain' : 'strong',
    tone: at.tone,
    text,
  }))

/** Beside wide bars notes run on in one paragraph; under narrow ones each has its own line. */
const noteLines = ({ notes }: Bar, { beside, label, width, badge }: Columns): string[] => {
  const room = beside ? width - badge : label
  const wrapped = notes.flatMap((note) => wrap(note, room))
  return beside ? fillLines(wrapped, room, '  ·  ') : wrapped
}

/** One bar with its name, count and notes, from `top` down. */
function row(bar: Bar, top: number, columns: Columns): { marks: Mark[]; bottom: number } {
  const { beside, barHeight, badge } = columns
  const label = wrap(bar.label, columns.label)
  const labelHeight = label.length * lineHeight
  const barY = beside ? top + Math.max(0, (labelHeight - barHeight) / 2) : top + labelHeight + 0.25
  const labelY = beside ? top + Math.max(0, (barHeight - labelHeight) / 2) : top
  const under = Math.max(barY + barHeight, labelY + labelHeight) + 0.1
  const notes = noteLines(bar, columns)
  const marks = [
    ...linesAt(`${bar.id}-badge`, [bar.badge], { x: 0, y: labelY, tone: bar.tone }),
    ...linesAt(`${bar.id}-label`, label, { x: badge, y: labelY, tone: 'ink' }),
    ...barMarks(bar, barY, columns),
    ...linesAt(`${bar.id}-note`, notes, { x: badge, y: under, tone: 'soft' }),
  ]
  return { marks, bottom: under + notes.length * lineHeight }
}

function drawIn(air: Air, layout: Layout): Drawing {
  const columns = columnsFor(layout, air)
  const marks: Mark[] = []
  let bottom = -columns.gap
  for (const bar of layout.bars) {
    const placed = row(bar, bottom + columns.gap, columns)
    marks.push(...placed.marks)
    bottom = placed.bottom
  }
  return { kind: 'drawing', width: layout.width, height: Math.max(1, bottom), marks }
}

const draw = (layout: Layout, least = usual, more = airy): Drawing => ({
  ...drawIn(least, layout),
  airy: () => more.map((air) => drawIn(air, layout)),
})

/** Where a bar has a line of its own, what its count is made of stands under it and not in its place. */
function withMadeUnder({ beside = '', ...bar }: Bar): Bar {
  if (beside === '') return bar
  const under = { ...bar, notes: [beside, ...bar.notes] }
  return bar.briefNotes ? { ...under, briefNotes: [beside, ...bar.briefNotes] } : under
}

function drawn(all: readonly Bar[], width: number, most: number): Drawing {
  const bars = width >= wideFrom ? all : all.map(withMadeUnder)
  const withNotes = (notesOf: (bar: Bar) => readonly string[]) =>
    draw({ bars: bars.map((bar) => ({ ...bar, notes: notesOf(bar) })), width, most })
  const bare = bars.map((bar) => ({ ...bar, notes: [] }))
  const whole = {
    ...draw({ bars, width, most }),
    tight: () => draw({ bars: bare, width, most }, dense, lessDense),
  }
  if (bars.every(({ notes }) => notes.length === 0)) return whole
  const brief = withNotes((bar) => bar.briefNotes ?? bar.notes)
  return { ...whole, brief: { ...brief, brief: withNotes(() => []) } }
}

/**
 * Horizontal bars in the order given, each with its name, its count and what was marked inside it.
 *
 * @param width of the whole drawing in em; from 34 the names stand beside the bars
 * @param most the largest count of the drawings beside this one: all are drawn in one scale
 */
export function layoutBars(bars: readonly Bar[], width: number, most = 0): Drawing {
  const full = Math.max(most, ...bars.map(({ count }) => count ?? 0))
  return {
    ...drawn(bars, width, full),
    pages: () => rowPages(bars, (own, wide) => drawn(own, wide, full)),
  }
}
