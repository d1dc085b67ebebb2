import type { Drawing } from '../../charts/marks.ts'
import type { Strip } from '../../charts/strip-field.ts'
import { layoutStrips, type StripScale } from '../../charts/strips.ts'
import { shorten } from '../../lib/shorten.ts'
import { type TableGave, tablesIn, tablesNote } from './at-tables.ts'
import { mostApart } from './finding.ts'
import { type Given, mostFromOne, type PointsShown, spentBy } from './given.ts'
import { type Ranked, rankedIn } from './ranked.ts'
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

/** So many rows are drawn where there is little room, some of each budget; the table has all. */
const fewRows = 6

/** All rows, and where a room is too low for them the first. */
function shortened(
  groups: readonly (readonly Strip[])[],
  draw: (of: readonly Strip[], rest: number) => Drawing,
): Drawing {
  const few = Math.max(2, Math.floor(fewRows / groups.length))
  const all = groups.flat()
  const some = groups.flatMap((group) => group.slice(0, few))
  const whole = draw(all, 0)
  if (some.length === all.length) return whole
  const first = draw(some, all.length - some.length)
  return { ...whole, brief: first, tight: () => first.tight?.() ?? first }
}

/**
 * How many dots people gave each option, one by one: a mix and a split have the same sum. Rows do not belong
 * together: once sealed, nothing tells what one person gave two options.
 */
export function asSpread(shown: PointsShown, width: number, say: Say): Drawing {
  const tables = tablesIn(shown)
  const groups = spentBy(shown).map(({ budget, given }) => {
    const label = labelOf(budget, shown, say)
    return given.map((each, index) => ({
      ...toStrip(each, shown, tables, say),
      tone: toneOf(budget),
      ...(label === undefined || index > 0 ? {} : { heading: shorten(label, inPicture) }),
    }))
  })
  const length = Math.max(3, ...groups.flat().map(({ counts }) => counts?.length ?? 0))
  const scale: StripScale = {
    values: Array.from({ length }, (_, dots) => String(dots)),
    low: say('scale.none'),
    high: say('scale.many'),
    median: say('head.dots'),
  }
  const legend = say(shown.mode === 'group' ? 'spreadOfTables' : 'spreadOfPeople')
  return shortened(groups, (rows, rest) =>
    layoutStrips(alike(rows, length), { ...scale, legend: withRest(legend, rest, say) }, width),
  )
}

const withRest = (legend: string, rest: number, say: Say) =>
  rest === 0 ? legend : `${legend} ${say('more', { options: rest })}`

/** Which places each option got: the lowest mean first, those placed most differently set off. */
export function asPlaces(shown: PointsShown, width: number, say: Say): Drawing {
  const ranked = rankedIn(shown)
  const tables = tablesIn(shown)
  const apart = mostApart(ranked)
  const strip = (each: Ranked): Strip => ({
    id: each.option.id,
    badge: each.letter,
    label: shorten(each.option.title, inPicture),
    counts: each.counts,
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
    legend: say(shown.mode === 'group' ? 'placesOfTables' : 'placesOfPeople'),
  }
  return layoutStrips(ranked.map(strip), scale, width)
}
