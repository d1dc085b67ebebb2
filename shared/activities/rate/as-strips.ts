import type { Drawing } from '../../charts/marks.ts'
import type { Strip } from '../../charts/strip-field.ts'
import { layoutStrips, type StripScale } from '../../charts/strips.ts'
import { medianText } from '../../stats/middle.ts'
import type { Rated, RateShown } from './rated.ts'
import { movedText, type Say, saysOf, turnedNote } from './said.ts'
import { textOf, valuesOf } from './scale.ts'

function toStrip(shown: RateShown, rated: Rated, earlier: Rated | undefined, say: Say): Strip {
  const { item, counts, spread } = rated
  const note = turnedNote(item, shown.config, say)
  const { from } = shown.config.scale
  return {
    id: rated.id,
    badge: rated.badge,
    label: rated.marker === undefined ? textOf(item) : `${textOf(item)} – ${rated.marker}`,
    ...(note === undefined ? {} : { note }),
    ...(item.poles ? { ends: item.poles } : {}),
    counts: spread === null ? null : counts,
    ...(earlier?.counts && spread ? { ghost: earlier.counts } : {}),
    ...(spread ? { middle: [spread.lower - from, spread.upper - from] as const } : {}),
    figure: spread === null ? '' : medianText(spread),
    says: [...saysOf(rated, shown.k, say), ...movedText(shown, rated, say)],
    isMarked: false,
  }
}

export function scaleOf({ config }: RateShown, say: Say): StripScale {
  const { names } = config.scale
  return {
    values: valuesOf(config.scale).map(String),
    low: names[0] ?? '',
    high: names.at(-1) ?? '',
    median: say('head.median'),
  }
}

/** A row to draw, with what it stands under and whether it is one to begin with. */
export interface RowOf {
  readonly rated: Rated
  readonly before: Rated | undefined
  readonly heading?: string
  readonly isMarked: boolean
}

/** Columns over the values of a scale: where people stand is seen before any figure. */
export function asStrips(
  shown: RateShown,
  rows: readonly RowOf[],
  width: number,
  say: Say,
): Drawing {
  const strips = rows.map(({ rated, before, heading, isMarked }) => ({
    ...toStrip(shown, rated, before, say),
    ...(heading === undefined ? {} : { heading }),
    isMarked,
  }))
  const hasGhost = strips.some(({ ghost }) => ghost !== undefined)
  const scale = scaleOf(shown, say)
  return layoutStrips(
    strips,
    hasGhost ? { ...scale, legend: say('before'), legendFlat: say('beforeUnder') } : scale,
    width,
  )
}
