import type { OutlineItem, Picture } from '../../charts/marks.ts'
import { isTooFew } from '../figures.ts'
import { asBars } from './as-bars.ts'
import { asPlaces, asSpread } from './as-strips.ts'
import { finding } from './finding.ts'
import type { PointsShown } from './given.ts'
import { letterOf } from './letters.ts'
import { answeredBy, figureOf, type Say } from './said.ts'

type Config = PointsShown['config']

/** What there is to spread over, or to put in order. */
export const outline = ({ options, rank }: Config): OutlineItem[] =>
  options.map(({ id, title, description }, index) => ({
    id,
    badge: rank ? letterOf(index) : String(index + 1),
    tone: 'c1',
    title,
    ...(description === undefined ? {} : { text: description }),
  }))

/** Sums hide whether many gave a little or few gave all: the second picture tells. An order shows it at once. */
export const viewsOf = ({ rank, points = 0, budgets = [] }: Config): ('sum' | 'spread')[] =>
  !rank && (points > 1 || budgets.some(({ k }) => k > 1)) ? ['sum', 'spread'] : ['sum']

/** Bars by sum or columns by place: here the order is what the room has decided. Never empty bars. */
export function picture(shown: PointsShown, width: number, say: Say): Picture {
  if (answeredBy(shown) === 0 || isTooFew(shown.figures, figureOf(shown)))
    return { kind: 'sentence', text: finding(shown, say) }
  if (shown.config.rank) return asPlaces(shown, width, say)
  const views = viewsOf(shown.config)
  const view = views[Math.min(shown.view ?? 0, views.length - 1)]
  return (view === 'spread' ? asSpread : asBars)(shown, width, say)
}
