import type { DataTable } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import { wordOf } from '../../stats/spread.ts'
import type { ExportRecord } from '../activity.ts'
import { medianText, movedText, turnedNote } from './picture.ts'
import { type Item, type Rated, type RateShown, ratedIn } from './rated.ts'
import { nameOf, valuesOf } from './scale.ts'
import type { RateWords } from './words.ts'

type Say = Words<RateWords>
type Row = (string | number)[]

/** The statement as people read it, and that it has been turned where it has. */
function titleOf(item: Item, { config }: RateShown, say: Say): string {
  const note = turnedNote(item, config, say)
  return `${item.id} ${item.text}${note === undefined ? '' : ` (${note})`}`
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
  const sinceBefore = (item: Item, index: number): Row => {
    const spread = before?.[index]?.spread
    const [moved = '–'] = movedText(shown, item, say)
    return before ? [spread ? medianText(spread) : '–', moved] : []
  }
  return {
    head,
    rows: ratedIn(shown).map((rated, index) => {
      const name = titleOf(rated.item, shown, say)
      if (rated.counts === null) {
        const empty = Array.from({ length: head.length - 2 }, () => '–')
        return [name, ...empty, say('withheld')]
      }
      return [name, ...cellsOf(rated, say), ...sinceBefore(rated.item, index)]
    }),
  }
}

/** For a spreadsheet: how many gave each value, then median and spread as words. */
export function records(shown: RateShown, say: Say): ExportRecord[] {
  const names = valueNames(shown)
  return ratedIn(shown).flatMap((rated): ExportRecord[] => {
    const { item, people, dontKnow, counts, spread } = rated
    const what = titleOf(item, shown, say)
    if (counts === null) return [{ what: `${what}: ${say('tooFew', { people, k: shown.k })}` }]
    if (spread === null) return [{ what: `${what}: ${say('nobody')}` }]
    const word = say(`said.${wordOf(spread)}`)
    const { mean } = spread
    const summed = say('inFile', { median: medianText(spread), mean, people, word })
    return [
      ...counts.map((count, index) => ({ what, answer: names[index] ?? '', count })),
      { what, answer: say('dontKnow'), count: dontKnow },
      { what, answer: summed },
      ...movedText(shown, item, say).map((answer) => ({ what, answer })),
    ]
  })
}
