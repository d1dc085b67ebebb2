import type { DataTable } from '../../charts/marks.ts'
import { medianText } from '../../stats/middle.ts'
import { wordOf } from '../../stats/spread.ts'
import type { ExportRecord } from '../activity.ts'
import { peopleIn } from '../figures.ts'
import { finding, levelName, type Say } from './finding.ts'
import { headOf } from './picture.ts'
import { rungsOf } from './rungs.ts'
import { climbIn, countedFigure, type LadderShown, type Told, toldIn } from './standing.ts'

type Row = (string | number)[]

/** "1–4", or "3" where all stand on the same. */
const rangeText = ({ range: [low, high] }: Told['standing']): string =>
  low === high ? String(low + 1) : `${low + 1}–${high + 1}`

/** What the counts come to, a row for each number and a column for each marker. */
function sums(told: readonly Told[], say: Say): Row[] {
  const row = (name: string, of: (standing: Told['standing']) => string | number): Row => [
    name,
    ...told.map(({ standing }) => of(standing)),
  ]
  return [
    row(say('head.median'), ({ spread }) => medianText(spread)),
    row(say('head.range'), rangeText),
    row(say('head.spread'), ({ spread }) => say(`said.${wordOf(spread)}`)),
    row(say('head.people'), ({ spread }) => spread.n),
  ]
}

function climbRow({ figures }: LadderShown, told: readonly Told[], say: Say): Row[] {
  const climb = climbIn(figures)
  if (!climb) return []
  const cells = told.map(({ id }) => (id === 'goal' ? climb.up : '–'))
  return [[say('head.up'), ...cells]]
}

/** How many want higher and how many do not, where nothing else is kept. */
const climbCounts = ({ figures }: LadderShown, say: Say): [string, number][] => {
  const climb = climbIn(figures)
  return climb
    ? [
        [say('head.up'), climb.up],
        [say('head.notUp'), climb.people - climb.up],
      ]
    : []
}

/** A row for each rung, the highest first, then what they come to. */
export function table(shown: LadderShown, say: Say): DataTable {
  if (shown.config.show === 'climb')
    return { head: [say('head.people'), say('head.count')], rows: climbCounts(shown, say) }
  const told = toldIn(shown)
  const heads = told.map((one) => headOf(one, shown, told, say) || say('head.count'))
  const rungs = rungsOf(shown.config).map(
    ({ number, title }, height): Row => [
      `${number} ${title}`,
      ...told.map(({ standing }) => standing.counts[height] ?? 0),
    ],
  )
  return {
    head: [say('head.level'), ...heads],
    rows:
      told.length === 0
        ? []
        : [...rungs.toReversed(), ...sums(told, say), ...climbRow(shown, told, say)],
  }
}

/** Counts by rung, the lowest first, then what they come to. The round before has lines of its own. */
export function records(shown: LadderShown, say: Say): ExportRecord[] {
  const { config, figures, k } = shown
  const people = peopleIn(figures, countedFigure(config))
  if (people < k || people === 0) return [{ what: finding(shown, say) }]
  if (config.show === 'climb')
    return climbCounts(shown, say).map(([what, count]) => ({ what, count }))
  const told = toldIn({ config, figures, k })
  const climb = climbIn(figures)
  const lines = told.flatMap((one): ExportRecord[] => {
    const { counts, range, spread } = one.standing
    const marker = config.goal ? { answer: headOf(one, shown, told, say) } : {}
    const [low, high] = range.map((height) => levelName(shown, height, say))
    const word = say(`said.${wordOf(spread)}`)
    const summed = {
      median: medianText(spread),
      people: spread.n,
      low: low ?? '',
      high: high ?? '',
    }
    return [
      ...rungsOf(config).map(({ number, title }, height) => ({
        what: `${number} ${title}`,
        ...marker,
        count: counts[height] ?? 0,
      })),
      {
        what: headOf(one, shown, told, say) || say('name'),
        answer: say('inFile', { ...summed, word }),
      },
    ]
  })
  return [...lines, ...(climb ? [{ what: say('head.up'), count: climb.up }] : [])]
}
