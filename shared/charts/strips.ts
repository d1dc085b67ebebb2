import { type Drawing, type Mark, wideFrom } from './marks.ts'
import { ground, headingOver, type Row } from './row-frame.ts'
import { rowPages } from './row-pages.ts'
import { type Columns, hasLargeNumbers, type Strip } from './strip-field.ts'
import { between, hasNumbers } from './strip-flat.ts'
import { narrowRow, saidIn, wideRow } from './strip-rows.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

/** What stands over the columns. */
export interface StripScale {
  readonly values: readonly string[]
  readonly low: string
  readonly high: string
  /** Over the medians. */
  readonly median: string
  /** What pale columns are, where there are any. */
  readonly legend?: string
  /** The same where bars lie, if they are then called otherwise. */
  readonly legendFlat?: string
}

/** Height of the columns with their numbers, and what is between rows. */
interface Air {
  readonly height: number
  readonly gap: number
  /** Names have two lines at most, and no small print: the table has the rest. */
  readonly isBrief?: true
  /** Bars lie instead of standing, so that a row is as low as its letters. */
  readonly isFlat?: true
}

const usual: Air = { height: 3.6, gap: 0.75 }
const flat: Air = { height: 2.2, gap: 0.15, isBrief: true, isFlat: true }
const lessFlat: readonly Air[] = [
  { ...flat, gap: 0.3 },
  { ...flat, gap: 0.55 },
  { ...flat, gap: 0.9 },
]
/** Lower than this, columns differ too little to be compared, and bars lie. */
const lowest: Air = { height: 2.9, gap: 0.5 }
const airy: readonly Air[] = [
  { height: 4.4, gap: 1.1 },
  { height: 5.4, gap: 1.7 },
  { height: 6.4, gap: 2 },
]

/** Where there is less for a value, names and columns stand under one another. */
const leastCell = 1

interface Layout {
  /** All of them: columns are alike on every page. */
  readonly strips: readonly Strip[]
  /** Those that are drawn. */
  readonly up: readonly Strip[]
  readonly scale: StripScale
  readonly width: number
  readonly air: Air
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

const fullOf = (strips: readonly Strip[]): number =>
  Math.max(1, ...strips.flatMap(({ counts, ghost }) => [...(counts ?? []), ...(ghost ?? [])]))

/** How a wide row is shared out. */
interface Share {
  /** Of the width, what names may take. */
  readonly label: number
  readonly hasSays: boolean
}

const usualShare: Share = { label: 0.36, hasSays: true }
/** Numbers come before words, which the finding and the table have. */
const flatShares: readonly Share[] = [
  { label: 0.42, hasSays: true },
  { label: 0.36, hasSays: true },
  { label: 0.42, hasSays: false },
]
const lastShare: Share = { label: 0.36, hasSays: false }

/** What bars that lie need to be compared, each of them and all together. */
const leastLong = 2.2
const leastTogether = 13

function sharedOut({ strips, scale, width, air }: Layout, share: Share): Columns {
  const isFlat = air.isFlat === true
  const badge = widest(strips.map((strip) => strip.badge)) + 0.7
  const label = Math.min(widest(strips.map((strip) => strip.label)) + 0.1, width * share.label)
  const figure = Math.max(
    widest(strips.map((strip) => strip.figure)) * 1.5,
    textWidth(scale.median) * (isFlat ? 1 : small),
  )
  const said = strips.flatMap(({ counts, says }) => (counts ? saidIn(says, air.isBrief) : []))
  const says = share.hasSays ? Math.min(widest(said) + 0.1, width * 0.19) : 0
  const cellsX = badge + label + 1
  const saysX = width - says
  const figureX = saysX - (share.hasSays ? 1 : 0) - figure / 2
  const cell = (figureX - figure / 2 - 1 - cellsX) / scale.values.length
  const full = fullOf(strips)
  return { isWide: true, isFlat, badge, label, cellsX, cell, figureX, saysX, says, full }
}

function wideColumns(layout: Layout): Columns {
  if (!layout.air.isFlat) return sharedOut(layout, usualShare)
  const least = Math.min(leastLong, leastTogether / layout.scale.values.length)
  const isRoomy = (columns: Columns) => columns.cell >= least && hasNumbers(columns)
  const all = flatShares.map((share) => sharedOut(layout, share))
  return all.find(isRoomy) ?? sharedOut(layout, lastShare)
}

function columnsFor(layout: Layout): Columns {
  const { strips, scale, width } = layout
  const wide = wideColumns(layout)
  if (width >= wideFrom && wide.cell >= leastCell) return wide
  const badge = Math.min(widest(strips.map((strip) => strip.badge)) + 0.6, width / 3)
  return {
    isWide: false,
    isFlat: false,
    badge,
    label: width - badge,
    cellsX: 0,
    cell: width / scale.values.length,
    figureX: 0,
    saysX: 0,
    says: width,
    full: fullOf(strips),
  }
}

/** Of the small print: where all letters are small already, as large as the rest. */
const sizeIn = ({ isFlat }: Columns) => (isFlat ? 1 : small)

/** What the ends mean, and over wide columns the values and the word "median". */
function head({ scale, width }: Layout, columns: Columns): Row {
  const { isWide, isFlat, cellsX, cell, figureX } = columns
  const end = isWide ? cellsX + cell * scale.values.length - (isFlat ? between : 0) : width
  const size = sizeIn(columns)
  const room = (end - cellsX) / 2 - 0.4
  const low = wrap(scale.low, room / size)
  const high = wrap(scale.high, room / size)
  const height = Math.max(heightOf(low, size), heightOf(high, size))
  const soft = { size, tone: 'soft' } as const
  const ends = [
    ...paragraph('scale-low', low, height - heightOf(low, size), { ...soft, x: cellsX }),
    ...paragraph('scale-high', high, height - heightOf(high, size), {
      ...soft,
      x: end,
      anchor: 'end',
    }),
  ]
  if (!isWide) return { marks: ends, bottom: height + 0.5 }
  const values = scale.values.map((value, level) =>
    write(`scale-${level}`, value, {
      x: cellsX + cell * (level + (isFlat ? 0 : 0.5)),
      y: height + 0.95,
      anchor: isFlat ? 'start' : 'middle',
      weight: 'strong',
      tone: 'soft',
    }),
  )
  const median = write('scale-median', scale.median, {
    ...soft,
    x: figureX,
    y: height + 0.95,
    anchor: 'middle',
  })
  return { marks: [...ends, ...values, median], bottom: height + 1.35 }
}

function drawIn(layout: Layout): Drawing {
  const { up, scale, width, air } = layout
  const columns = columnsFor(layout)
  const first = head(layout, columns)
  const marks: Mark[] = [...first.marks]
  let bottom = first.bottom
  const setting = {
    columns,
    width,
    height: air.height,
    isBrief: air.isBrief === true,
    values: scale.values,
    median: scale.median,
  }
  for (const strip of up) {
    const heading = headingOver(strip, bottom, width, 0.3)
    marks.push(...heading.marks)
    const top = heading.bottom + air.gap / 2
    const row = (columns.isWide ? wideRow : narrowRow)(strip, top, setting)
    bottom = row.bottom + air.gap / 2
    if (strip.isMarked) marks.push(ground(strip.id, top - air.gap / 2, bottom, width))
    marks.push(...row.marks)
  }
  const size = sizeIn(columns)
  const said = columns.isFlat ? (scale.legendFlat ?? scale.legend) : scale.legend
  const legend = said === undefined ? [] : wrap(said, width / size)
  marks.push(...paragraph('legend', legend, bottom + 0.3, { x: 0, size, tone: 'soft' }))
  const height = bottom + (legend.length > 0 ? heightOf(legend, size) + 0.3 : 0)
  return { kind: 'drawing', width, height: Math.max(1, height), marks }
}

/**
 * Rows of columns over one scale: where people stand is seen before any figure. A value has its place,
 * its number and its shade, the same in every row.
 *
 * @param width of the whole drawing in em; from 34 names, columns and words stand beside one another
 */
export function layoutStrips(strips: readonly Strip[], scale: StripScale, width: number): Drawing {
  const draw = (up: readonly Strip[], wide: number): Drawing => {
    const drawn = (air: Air) => drawIn({ strips, up, scale, width: wide, air })
    const more = (airs: readonly Air[]) => () => airs.map(drawn)
    const isRead = (air: Air): boolean => {
      const columns = columnsFor({ strips, up, scale, width: wide, air })
      return up.every((strip) => hasLargeNumbers({ strip, columns }))
    }
    // Columns stand where there is height for them, and their numbers are large.
    const higher = isRead(lowest) ? [...lessFlat, lowest] : lessFlat
    const tight = (): Drawing => ({ ...drawn(flat), airy: more(higher) })
    return { ...drawn(usual), tight, airy: more(airy) }
  }
  return { ...draw(strips, width), pages: () => rowPages(strips, draw) }
}
