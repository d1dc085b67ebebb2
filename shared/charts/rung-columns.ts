import { wideFrom } from './marks.ts'
import { type Packing, packingFor } from './packing.ts'
import { textWidth } from './wrap.ts'

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
  /** The median as it is read, with its name and without: "Median 3–4", "3–4". */
  readonly median: string
  readonly figure: string
  /** How far they are apart, and how many they are. */
  readonly says: readonly [spread: string, people: string]
  /** All that may be said of how far they are apart: there is room for any of it. */
  readonly spreads: readonly string[]
}

/** Room over a rung, and what is between one rung and the next thing above it. */
export interface Air {
  readonly room: number
  readonly gap: number
  /** How many lines a name has at most, and ends where they do: the table has the rest. */
  readonly lines?: number
}

export interface Layout {
  readonly levels: readonly RungLevel[]
  readonly fields: readonly RungField[]
  readonly width: number
  readonly air: Air
}

/** Thickness of the line people stand on. */
export const tread = 0.16
/** How thick the mark of the middle is. */
export const bar = 0.24
export const countSize = 1.1

/** How much further in each step begins, beside the lowest: it is a staircase. */
export const stepIn = 0.035
export const labelPad = 0.5

export interface Columns {
  readonly lines: number
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

/** What of the width is for names: people who stand in one field need less of it. */
const stepsShare = { alone: 0.5, others: 0.38 }

function stepsFor({ levels, fields, width }: Layout, badge: number): number {
  const needs = levels.map(
    ({ label }, place) => (textWidth(label) + badge + 2 * labelPad + 0.1) / (1 - stepIn * place),
  )
  const share = fields.length === 1 ? stepsShare.alone : stepsShare.others
  return Math.min(Math.max(...needs), width * share)
}

export function columnsFor(layout: Layout): Columns {
  const { levels, fields, width, air } = layout
  const isWide = width >= wideFrom
  const badge = widest(levels.map((level) => level.badge)) + 0.6
  const steps = isWide ? stepsFor(layout, badge) : 0
  const start = isWide ? steps + 0.5 : 0
  // Alone, or under their names, people have the mark of the middle before them; else it is at the arrow's ends.
  const before = isWide && fields.length > 1 ? 0 : bar + 0.3
  const gutter = isWide ? 4 : bar + 0.9
  const field = (width - start - before - gutter * (fields.length - 1)) / fields.length
  const counts = fields.flatMap((one) => one.counts)
  const most = Math.max(1, ...counts)
  const forCount = textWidth(String(most)) * countSize + 0.7
  return {
    lines: air.lines ?? Number.POSITIVE_INFINITY,
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
