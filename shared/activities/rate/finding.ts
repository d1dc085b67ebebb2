import { shorten } from '../../lib/shorten.ts'
import { medianText } from '../../stats/middle.ts'
import { wordOf } from '../../stats/spread.ts'
import { peopleIn } from '../figures.ts'
import {
  anyFigure,
  mostDisputed,
  type Rated,
  type RateShown,
  ratedIn,
  type Told,
  toldIn,
} from './rated.ts'
import { type Say } from './said.ts'
import { textOf } from './scale.ts'

/** "c", "b og c". */
function listed(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('list', { others: names.slice(0, -1).join(', '), last })
}

/** Characters of a statement that a sentence has room for. */
const inSentence = 80

const quoted = ({ badge, item }: Rated, say: Say): string =>
  `${badge} ${say('quoted', { text: shorten(textOf(item), inSentence).replace(/[.!?]$/u, '') })}`

/** An item by its letter, and which of its markers is meant. */
const shortName = ({ badge, marker }: Rated): string =>
  marker === undefined ? badge : `${badge} (${marker})`

function named(told: readonly Told[], say: Say): string {
  const [only, ...others] = told
  if (only && others.length === 0)
    return only.marker === undefined ? quoted(only, say) : `${quoted(only, say)} (${only.marker})`
  return listed(told.map(shortName), say)
}

function whereToBegin(told: readonly Told[], say: Say): string {
  const disputed = mostDisputed(told)
  const [first] = disputed
  if (!first) return ''
  const word = wordOf(first.spread)
  if (told.length === 1)
    return say('one', { median: medianText(first.spread), word: say(`word.${word}`) })
  if (word === 'united') return say('united')
  const items = named(disputed, say)
  return word === 'camps'
    ? say('camps', { items })
    : say('widest', { items, word: say(`word.${word}`) })
}

/** The two markers of an item that both may be shown. */
interface Apart {
  readonly first: Told
  readonly second: Told
  /** How far the middle moves from one to the other. */
  readonly by: number
}

function apartIn(told: readonly Told[]): Apart[] {
  return told.flatMap((first) => {
    const second = told.find((other) => other.isSecond && other.item.id === first.item.id)
    if (first.isSecond || !second) return []
    const middle = ({ spread }: Told) => spread.lower + spread.upper
    return [{ first, second, by: Math.abs(middle(second) - middle(first)) / 2 }]
  })
}

/** Where the two markers are furthest from one another: a way to go, or a "we" that is not an "I". */
function furthestApart(told: readonly Told[], say: Say): string[] {
  const all = apartIn(told)
  const most = Math.max(0, ...all.map(({ by }) => by))
  const furthest = all.filter(({ by }) => by === most)
  const [one] = furthest
  if (!one || most === 0 || furthest.length === all.length) return []
  const { first, second } = one
  const markers = { from: first.marker ?? '', to: second.marker ?? '' }
  if (furthest.length > 1)
    return [
      say('gaps', {
        ...markers,
        items: listed(
          furthest.map((each) => each.first.badge),
          say,
        ),
      }),
    ]
  const medians = { low: medianText(first.spread), high: medianText(second.spread) }
  return [say('gap', { ...markers, ...medians, item: quoted(first, say) })]
}

/** Where people differ most: there the talk begins. Never a number for the group as a whole. */
export function finding(shown: RateShown, say: Say): string {
  const people = peopleIn(shown.figures, anyFigure)
  if (people === 0) return say('nobody')
  if (people < shown.k) return say('tooFew', { people, k: shown.k })
  const all = ratedIn(shown)
  const told = toldIn(all)
  const withheld = all.filter(({ counts }) => counts === null).map(shortName)
  if (told.length === 0) return say('tooFewEach', { k: shown.k })
  return [
    whereToBegin(told, say),
    ...furthestApart(told, say),
    ...(withheld.length > 0 ? [say('itemsTooFew', { items: listed(withheld, say) })] : []),
  ].join(' ')
}
