import type { DataTable } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import { medianText } from '../../stats/middle.ts'
import { wordOf } from '../../stats/spread.ts'
import type { ExportRecord } from '../activity.ts'
import { hasProfile, sectionMedians } from './profile.ts'
import { type Rated, type RateShown, ratedIn } from './rated.ts'
import { movedText, turnedNote } from './said.ts'
import { nameOf, textOf, valuesOf } from './scale.ts'
import type { RateWords } from './words.ts'

type Say = Words<RateWords>
type Row = (string | number)[]

/** The statement as people read it, and that it has been turned where it has. */
function titleOf({ item, badge, marker }: Rated, { config }: RateShown, say: Say): string {
  const note = turnedNote(item, config, say)
  const name = `${badge} ${textOf(item)}${marker === undefined ? '' : ` – ${marker}`}`
  return note === undefined ? name : `${name} (${note})`
}

/** "3 Både og"; where only the ends have names, the values between are numbers. */
const valueNames = ({ config: { scale } }: Pick<RateShown, 'config'>): string[] =>
  valuesOf(scale).map((value) => [value, nameOf(scale, value) ?? ''].join(' ').trim())

function cellsOf({ people, dontKnow, counts, spread }: Rated, say: Say): Row {
  const middle = spread ? medianText(spread) : '–'
  const word = spread ? say(`said.${wordOf(spread)}`) : '–'
  return [...(counts ?? []), dontKnow, people, middle, word]
}

/** A row for each statement: its counts first, then what they come to. */
export function table(shown: RateShown, say: Say): DataTable {
  const before = shown.before && ratedIn({ ...shown, figures: shown.before })
  const head = [
    say('head.item'),
    ...valueNames(shown),
    say('dontKnow'),
    say('head.people'),
    say('head.median'),
    say('head.spread'),
    ...(before ? [say('head.before'), say('head.moved')] : []),
  ]
  const sinceBefore = (rated: Rated, index: number): Row => {
    const spread = before?.[index]?.spread
    const [moved = '–'] = movedText(shown, rated, say)
    return before ? [spread ? medianText(spread) : '–', moved] : []
  }
  return {
    head,
    rows: ratedIn(shown).map((rated, index) => {
      const name = titleOf(rated, shown, say)
      if (rated.counts === null) {
        const empty = Array.from({ length: head.length - 2 }, () => '–')
        return [name, ...empty, say('withheld')]
      }
      return [name, ...cellsOf(rated, say), ...sinceBefore(rated, index)]
    }),
  }
}

/** Each section with the median of its items' medians: for a file, as the profile shows it. */
const sectionRecords = (shown: RateShown, say: Say): ExportRecord[] =>
  hasProfile(shown.config)
    ? sectionMedians(shown).map(({ title, median }) =>
        median
          ? { what: title, answer: say('ofSection', { median: medianText(median) }) }
          : { what: `${title}: ${say('withheld')}` },
      )
    : []

/** For a spreadsheet: how many gave each value, then median and spread as words, then the sections. */
export const records = (shown: RateShown, say: Say): ExportRecord[] => [
  ...itemRecords(shown, say),
  ...sectionRecords(shown, say),
]

function itemRecords(shown: RateShown, say: Say): ExportRecord[] {
  const names = valueNames(shown)
  return ratedIn(shown).flatMap((rated): ExportRecord[] => {
    const { people, dontKnow, counts, spread } = rated
    const what = titleOf(rated, shown, say)
    if (counts === null) return [{ what: `${what}: ${say('tooFew', { people, k: shown.k })}` }]
    if (spread === null) return [{ what: `${what}: ${say('nobody')}` }]
    const word = say(`said.${wordOf(spread)}`)
    const { mean } = spread
    const summed = say('inFile', { median: medianText(spread), mean, people, word })
    return [
      ...counts.map((count, index) => ({ what, answer: names[index] ?? '', count })),
      { what, answer: say('dontKnow'), count: dontKnow },
      { what, answer: summed },
      ...movedText(shown, rated, say).map((answer) => ({ what, answer })),
    ]
  })
}
