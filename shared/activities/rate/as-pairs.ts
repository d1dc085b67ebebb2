import type { Drawing } from '../../charts/marks.ts'
import type { Pair, PairRow } from '../../charts/pair-rows.ts'
import { layoutPairs } from '../../charts/pairs.ts'
import { medianText } from '../../stats/middle.ts'
import { type RowOf, scaleOf } from './as-strips.ts'
import type { Rated, RateShown } from './rated.ts'
import { movedText, type Say, saysOf, turnedNote } from './said.ts'
import { textOf } from './scale.ts'

function toRow(shown: RateShown, rated: Rated, say: Say): PairRow {
  const { spread, counts, marker = '' } = rated
  const { from } = shown.config.scale
  return {
    label: marker,
    counts: spread === null ? null : counts,
    ...(spread ? { middle: [spread.lower - from, spread.upper - from] as const } : {}),
    figure: spread === null ? '' : medianText(spread),
    says: [...saysOf(rated, shown.k, say), ...movedText(shown, rated, say)],
  }
}

/** Each item once, with the row of each of its two markers. */
export function asPairs(
  shown: RateShown,
  rows: readonly RowOf[],
  width: number,
  say: Say,
): Drawing {
  const pairs = rows.flatMap((row, index): Pair[] => {
    const second = rows[index + 1]
    if (row.rated.isSecond || !second) return []
    const { item } = row.rated
    const note = turnedNote(item, shown.config, say)
    return [
      {
        id: item.id,
        badge: row.rated.badge,
        label: textOf(item),
        ...(note === undefined ? {} : { note }),
        ...(item.poles ? { ends: item.poles } : {}),
        ...(row.heading === undefined ? {} : { heading: row.heading }),
        isMarked: row.isMarked,
        rows: [toRow(shown, row.rated, say), toRow(shown, second.rated, say)],
      },
    ]
  })
  return layoutPairs(pairs, scaleOf(shown, say), width)
}
