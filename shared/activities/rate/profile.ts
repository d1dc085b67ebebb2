import type { Drawing } from '../../charts/marks.ts'
import { type Axis, layoutRadar } from '../../charts/radar.ts'
import { medianOfMedians, medianText, quartilesOf, type Range } from '../../stats/middle.ts'
import { type RateShown, ratedIn, toldIn } from './rated.ts'
import { type Say } from './said.ts'
import { valuesOf } from './scale.ts'

/** What a section comes to: no number of it is a mark, and none is made of several. */
export interface SectionMedian {
  readonly id: string
  readonly title: string
  /** The median of its items' medians; null while none of them may be shown. */
  readonly median: Range | null
  /** Where the middle half of all answers to its items lies. */
  readonly quartiles: Range | null
}

/** Each section with the median of its items' medians, from the items that may be shown. */
export function sectionMedians(shown: RateShown): SectionMedian[] {
  const { config } = shown
  const all = ratedIn(shown)
  return (config.sections ?? []).map(({ id, title }) => {
    const told = toldIn(all.filter(({ item, isSecond }) => item.section === id && !isSecond))
    const counts = valuesOf(config.scale).map((_, level) =>
      told.reduce((sum, entry) => sum + (entry.counts?.[level] ?? 0), 0),
    )
    return {
      id,
      title,
      median: medianOfMedians(told.map(({ spread }) => spread)),
      quartiles: quartilesOf(counts, config.scale.from),
    }
  })
}

/** Fewer axes make no profile. */
const fewestAxes = 3

export const hasProfile = ({ sections = [], markers }: RateShown['config']): boolean =>
  sections.length >= fewestAxes && !markers

/** The medians of the sections as a profile: the second picture, never the first. */
export function asProfile(shown: RateShown, width: number, say: Say): Drawing {
  const { from, to } = shown.config.scale
  const onScale = (value: number) => (value - from) / (to - from)
  const axes = sectionMedians(shown).map(
    ({ id, title, median, quartiles }): Axis => ({
      id: `axis-${id}`,
      title,
      says: median ? `${say('head.median')} ${medianText(median)}` : say('withheld'),
      at:
        median && quartiles
          ? {
              lower: onScale(quartiles.lower),
              middle: onScale((median.lower + median.upper) / 2),
              upper: onScale(quartiles.upper),
            }
          : null,
    }),
  )
  const scale = { values: valuesOf(shown.config.scale).map(String), legend: say('profile') }
  return layoutRadar(axes, scale, width)
}
