import type { Drawing } from '../../charts/marks.ts'
import type { Strip } from '../../charts/strip-field.ts'
import { layoutStrips, type StripScale } from '../../charts/strips.ts'
import { shorten } from '../../lib/shorten.ts'
import { type TableGave, tablesIn, tablesNote } from './at-tables.ts'
import { mostApart } from './finding.ts'
import { type Given, mostFromOne, type PointsShown, spentBy } from './given.ts'
import { type Ranked, rankedBefore, rankedIn } from './ranked.ts'
import { fromText, inPicture, labelOf, meanText, rangeText, type Say, toneOf } from './said.ts'

/** What each table gave, after what all of them say. */
const besideOf = (tables: readonly TableGave[], option: string): string[] => {
  const note = tablesNote(tables, option)
  return note === undefined ? [] : [note]
}

function toStrip(given: Given, shown: PointsShown, tables: readonly TableGave[], say: Say): Strip {
  const { option, place, people, dots } = given
  const fromOne = mostFromOne(given)
  const most = fromOne > 1 ? [say('mostOne', { most: fromOne })] : []
  return {
    id: option.id,
    badge: String(place),
    label: shorten(option.title, inPicture),
    counts: given.spread,
    figure: String(dots),
    says:
      people === 0 ? [] : [fromText(shown, people, say), ...most, ...besideOf(tables, option.id)],
    isMarked: false,
  }
}

/** Every row as long as the longest: a column stands for the same number in all of them. */
function alike(strips: readonly Strip[], length: number): Strip[] {
  const longer = (counts: readonly number[]) =>
    Array.from({ length }, (_, level) => counts[level] ?? 0)
  return strips.map((strip) => ({ ...strip, counts: strip.counts && longer(strip.counts) }))
}

/**
 * How many dots people gave each option, one by one: a mix and a split have the same sum. Rows do not belong
 * together: once sealed, nothing tells what one person gave two options.
 */
export function asSpread(shown: PointsShown, width: number, say: Say): Drawing {
  const tables = tablesIn(shown)
  const strips = spentBy(shown).flatMap(({ budget, given }) => {
    const label = labelOf(budget, shown, say)
    return given.map((each, index) => ({
      ...toStrip(each, shown, tables, say),
      tone: toneOf(budget),
      ...(label === undefined || index > 0 ? {} : { heading: shorten(label, inPicture) }),
    }))
  })
  const length = Math.max(3, ...strips.map(({ counts }) => counts?.length ?? 0))
  const scale: StripScale = {
    values: Array.from({ length }, (_, dots) => String(dots)),
    low: say('scale.none'),
    high: say('scale.many'),
    median: say('head.dots'),
    legend: say(shown.mode === 'group' ? 'spreadOfTables' : 'spreadOfPeople'),
  }
  return layoutStrips(alike(strips, length), scale, width)
}

/** What columns are, and which are of the round before. */
function legendsOf({ mode }: PointsShown, hasBefore: boolean, say: Say) {
  const legend = say(mode === 'group' ? 'placesOfTables' : 'placesOfPeople')
  return hasBefore
    ? { legend: `${legend} ${say('before')}`, legendFlat: `${legend} ${say('beforeUnder')}` }
    : { legend }
}

/** Which places each option got: the lowest mean first, those placed most differently set off. */
export function asPlaces(shown: PointsShown, width: number, say: Say): Drawing {
  const ranked = rankedIn(shown)
  const tables = tablesIn(shown)
  const apart = mostApart(ranked)
  const before = rankedBefore(shown)
  const ghostOf = ({ option }: Ranked) => {
    const earlier = before.get(option.id)
    return earlier ? { ghost: earlier.counts } : {}
  }
  const strip = (each: Ranked): Strip => ({
    id: each.option.id,
    badge: each.letter,
    label: shorten(each.option.title, inPicture),
    counts: each.counts,
    ...ghostOf(each),
    tone: 'c1',
    figure: meanText(each, say),
    says: [rangeText(each, say), ...besideOf(tables, each.option.id)],
    isMarked: apart.includes(each),
  })
  const scale: StripScale = {
    values: ranked.map((_, place) => String(place + 1)),
    low: say('scale.first'),
    high: say('scale.last'),
    median: say('meanPlace'),
    ...legendsOf(shown, before.size > 0, say),
  }
  return layoutStrips(ranked.map(strip), scale, width)
}
