import { fitDots, heightOfDots } from './dot-cell.ts'
import { type Drawing, type Mark, wideFrom } from './marks.ts'
import {
  type Air,
  type Columns,
  dotShare,
  figureSize,
  type Pair,
  type PairScale,
  pairMarks,
  type Setting,
} from './pair-rows.ts'
import { ground, headingOver, type Row } from './row-frame.ts'
import { rowPages } from './row-pages.ts'
import { textWidth, wrap } from './wrap.ts'
import { heightOf, paragraph, small, write } from './write.ts'

const usual: Air = { height: 1.7, lane: 0.75, gap: 1, says: 2 }
const dense: Air = { height: 0.85, lane: 0.35, gap: 0.2, says: 0 }
const lessDense: Air = { height: 0.95, lane: 0.5, gap: 0.35, says: 1 }
/** So few have room for words and numbers, however low it is. */
const fewPairs = 5
const airy: readonly Air[] = [
  { height: 2.2, lane: 0.8, gap: 1.4, says: 2 },
  { height: 2.8, lane: 0.9, gap: 2, says: 2 },
  { height: 3.4, lane: 1, gap: 2.4, says: 2 },
]

/** What columns need over the height of dots, for their numbers. */
const overColumns = 1.1

interface Layout {
  /** All of them: columns and dots are alike on every page. */
  readonly pairs: readonly Pair[]
  /** Those that are drawn. */
  readonly up: readonly Pair[]
  readonly scale: PairScale
  readonly width: number
  readonly air: Air
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))

function columnsFor({ pairs, scale, width, air }: Layout): Columns {
  const rows = pairs.flatMap((pair) => pair.rows)
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts ?? []))
  const isWide = width >= wideFrom
  if (!isWide) {
    const cell = width / scale.values.length
    return {
      isWide,
      most,
      cell,
      label: width,
      marker: 0,
      cellsX: 0,
      figureX: 0,
      saysX: 0,
      says: width,
    }
  }
  const label = width * 0.28
  const share = air.says === 0 ? 0.24 : 0.13
  const marker = Math.min(widest(rows.map((row) => row.label)) * small + 0.3, width * share)
  // As wide as they may become: what is written beside dots must not move them.
  const top = widest(scale.values)
  const figure = Math.max((2 * top + textWidth('–')) * figureSize, textWidth(scale.median) * small)
  const says = air.says === 0 ? 0 : width * 0.16
  const saysX = width - says
  const figureX = saysX - 0.8
  const cellsX = label + 0.8 + marker + 0.6
  const cell = Math.max(0.5, (figureX - figure - 0.8 - cellsX) / scale.values.length)
  return { isWide, label, marker, cellsX, cell, figureX, saysX, says, most }
}

/** What the ends mean, and over wide rows the values and the word "median". */
function head(setting: Setting): Row {
  const { columns, scale } = setting
  const end = columns.cellsX + columns.cell * scale.values.length
  const room = ((end - columns.cellsX) / 2 - 0.4) / small
  const [low, high] = [wrap(scale.low, room), wrap(scale.high, room)]
  const height = Math.max(heightOf(low, small), heightOf(high, small))
  const soft = { size: small, tone: 'soft' } as const
  const marks = [
    ...paragraph('scale-low', low, height - heightOf(low, small), { ...soft, x: columns.cellsX }),
    ...paragraph('scale-high', high, height - heightOf(high, small), {
      ...soft,
      x: end,
      anchor: 'end',
    }),
  ]
  if (!columns.isWide) return { marks, bottom: height + 0.3 }
  const y = height + 0.9
  return {
    marks: [
      ...marks,
      ...scale.values.map((value, level) =>
        write(`scale-${level}`, value, {
          x: columns.cellsX + columns.cell * (level + 0.5),
          y,
          anchor: 'middle',
          weight: 'strong',
          tone: 'soft',
        }),
      ),
      write('scale-median', scale.median, { ...soft, x: columns.figureX, y, anchor: 'end' }),
    ],
    bottom: y + 0.4,
  }
}

function drawIn(layout: Layout): Drawing {
  const { up, scale, width, air } = layout
  const columns = columnsFor(layout)
  const fit = fitDots(columns.most, columns.cell * dotShare, air.height)
  const over = air.says === 0 ? 0 : overColumns
  const height = fit ? heightOfDots(fit) : air.height + over
  const setting: Setting = { columns, air, fit, height, scale, width }
  const first = head(setting)
  const marks: Mark[] = [...first.marks]
  let { bottom } = first
  for (const pair of up) {
    const heading = headingOver(pair, bottom, width, 0.2)
    const top = heading.bottom + air.gap / 2
    const drawn = pairMarks(pair, top, setting)
    bottom = drawn.bottom + air.gap / 2
    marks.push(...heading.marks)
    if (pair.isMarked) marks.push(ground(pair.id, top - air.gap / 2, bottom, width))
    marks.push(...drawn.marks)
  }
  return { kind: 'drawing', width, height: Math.max(1, bottom), marks }
}

/**
 * Two rows of dots for each item, one for each marker, and an arrow from the median of the first to that of
 * the second: the way between, without joining any person's two answers.
 *
 * @param width of the whole drawing in em
 */
export function layoutPairs(pairs: readonly Pair[], scale: PairScale, width: number): Drawing {
  const draw = (up: readonly Pair[], wide: number): Drawing => {
    const at = (air: Air) => drawIn({ pairs, up, scale, width: wide, air })
    const more = (airs: readonly Air[]) => () => airs.map(at)
    return {
      ...at(usual),
      tight: () =>
        up.length > fewPairs ? { ...at(dense), airy: more([lessDense]) } : at(lessDense),
      airy: more(airy),
    }
  }
  return { ...draw(pairs, width), pages: () => rowPages(pairs, draw) }
}
