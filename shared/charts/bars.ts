import type { Drawing, Mark, Tone } from './marks.ts'
import { wrap } from './wrap.ts'

export interface Bar {
  readonly id: string
  /** The letter or number that names the bar without colour, such as `K1`. */
  readonly badge: string
  readonly label: string
  /** Undefined while there is nothing to show: the bar is then an empty track without a number. */
  readonly count: number | undefined
  readonly tone: Tone
  /** Small print under the bar, such as the practices marked inside it. */
  readonly notes: readonly string[]
}

const lineHeight = 1.25
const badgeWidth = 2.4
const countWidth = 2.2
const gap = 1.1
const noteSize = 0.82
/** From this many em, labels stand beside the bars; below, above them. */
const wide = 34

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

const barMarks = (bar: Bar, box: Box, height: number, most: number): Mark[] => [
  {
    kind: 'rect',
    id: `${bar.id}-track`,
    ...box,
    height,
    radius: 0.35,
    tone: 'track',
  },
  {
    kind: 'rect',
    id: `${bar.id}-bar`,
    ...box,
    width: most === 0 ? 0 : (box.width * (bar.count ?? 0)) / most,
    height,
    radius: 0.35,
    tone: bar.tone,
  },
  {
    kind: 'text',
    id: `${bar.id}-count`,
    x: box.x + box.width + countWidth,
    y: box.y + height / 2 + 0.5,
    size: 1.5,
    anchor: 'end',
    weight: 'strong',
    tone: 'ink',
    text: bar.count === undefined ? '' : String(bar.count),
  },
]

const linesAt = (
  id: string,
  lines: readonly string[],
  at: { x: number; y: number; size: number; tone: Tone },
): Mark[] =>
  lines.map((text, index) => ({
    kind: 'text',
    id: `${id}-${index}`,
    x: at.x,
    y: at.y + at.size * lineHeight * (index + 0.8),
    size: at.size,
    anchor: 'start',
    weight: at.tone === 'ink' ? 'strong' : 'plain',
    tone: at.tone,
    text,
  }))

/**
 * Horizontal bars in the order given, each with its name, its count and small print.
 *
 * @param width of the whole drawing in em; from 34 the names stand beside the bars
 */
export function layoutBars(bars: readonly Bar[], width: number): Drawing {
  const beside = width >= wide
  const labelWidth = beside ? width * 0.34 : width - badgeWidth
  const barX = beside ? badgeWidth + labelWidth + gap : 0
  const barWidth = width - barX - countWidth
  const barHeight = beside ? 2 : 1.4
  const most = Math.max(0, ...bars.map((bar) => bar.count ?? 0))
  const marks: Mark[] = []
  let y = 0
  for (const bar of bars) {
    const label = wrap(bar.label, labelWidth)
    const labelHeight = label.length * lineHeight
    const notes = bar.notes.flatMap((note) => wrap(note, barWidth / noteSize))
    const barY = beside ? y + Math.max(0, (labelHeight - barHeight) / 2) : y + labelHeight + 0.25
    const labelY = beside ? y + Math.max(0, (barHeight - labelHeight) / 2) : y
    marks.push(
      ...linesAt(`${bar.id}-badge`, [bar.badge], { x: 0, y: labelY, size: 1, tone: bar.tone }),
      ...linesAt(`${bar.id}-label`, label, { x: badgeWidth, y: labelY, size: 1, tone: 'ink' }),
      ...barMarks(bar, { x: barX, y: barY, width: barWidth }, barHeight, most),
      ...linesAt(`${bar.id}-note`, notes, {
        x: barX,
        y: barY + barHeight + 0.15,
        size: noteSize,
        tone: 'soft',
      }),
    )
    const noteHeight = notes.length === 0 ? 0 : notes.length * noteSize * lineHeight + 0.15
    const bottom = barY + barHeight + noteHeight
    y = Math.max(bottom, labelY + labelHeight) + gap * 0.8
  }
  return { kind: 'drawing', width, height: Math.max(1, y - gap * 0.8), marks }
}
