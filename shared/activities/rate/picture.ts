import type { OutlineItem, Picture } from '../../charts/marks.ts'
import type { Strip } from '../../charts/strip-field.ts'
import { layoutStrips, type StripScale } from '../../charts/strips.ts'
import { shorten } from '../../charts/wrap.ts'
import type { Words } from '../../i18n/words.ts'
import { type Spread, wordOf } from '../../stats/spread.ts'
import { peopleIn } from '../figures.ts'
import { movedIn } from '../moved.ts'
import { movedOn } from './moved.ts'
import {
  anyFigure,
  type Item,
  mostDisputed,
  type Rated,
  type RateShown,
  ratedIn,
  type Told,
  toldIn,
} from './rated.ts'
import { valuesOf } from './scale.ts'
import type { RateWords } from './words.ts'

type Say = Words<RateWords>
type Config = RateShown['config']

export const outline = ({ items }: Config): OutlineItem[] =>
  items.map(({ id, text }) => ({ id, badge: id, tone: 'c2', title: text }))

/** "3", or "3–4" where the middle lies between two people. */
export const medianText = ({ lower, upper }: Spread): string =>
  lower === upper ? String(lower) : `${lower}–${upper}`

/** What an item that is said the other way round has been turned into; undefined for the others. */
export function turnedNote({ reversed }: Item, { scale }: Config, say: Say): string | undefined {
  return reversed ? say('reversed', { to: scale.to, name: scale.names[0] ?? '' }) : undefined
}

function saysOf({ people, dontKnow, counts, spread }: Rated, k: number, say: Say): string[] {
  if (counts === null) return [say('tooFew', { people, k })]
  const from = [
    say('people', { people }),
    ...(dontKnow > 0 ? [say('dontKnowCount', { dontKnow })] : []),
  ].join(' · ')
  return spread === null ? [say('nobody')] : [say(`said.${wordOf(spread)}`), from]
}

/** "3 opp, 1 ned, 5 som før"; nothing in a first round, or where too few rated it both times. */
export function movedText({ figures }: RateShown, { id }: Item, say: Say): string[] {
  const counts = movedIn(figures, movedOn(id))
  return counts === null || 'tooFew' in counts ? [] : [say('moved', counts)]
}

/** Only what is not united has a place to begin. */
const isWorthMarking = (disputed: readonly Told[], all: readonly Rated[]): boolean =>
  all.length > 1 &&
  disputed.length < all.length &&
  disputed.some(({ spread }) => wordOf(spread) !== 'united')

function toStrip(shown: RateShown, rated: Rated, earlier: Rated | undefined, say: Say): Strip {
  const { item, counts, spread } = rated
  const note = turnedNote(item, shown.config, say)
  const { from } = shown.config.scale
  return {
    id: item.id,
    badge: item.id,
    label: item.text,
    ...(note === undefined ? {} : { note }),
    counts: spread === null ? null : counts,
    ...(earlier?.counts && spread ? { ghost: earlier.counts } : {}),
    ...(spread ? { middle: [spread.lower - from, spread.upper - from] as const } : {}),
    figure: spread === null ? '' : medianText(spread),
    says: [...saysOf(rated, shown.k, say), ...movedText(shown, item, say)],
    isMarked: false,
  }
}

function scaleOf({ config }: RateShown, hasGhost: boolean, say: Say): StripScale {
  const { names } = config.scale
  return {
    values: valuesOf(config.scale).map(String),
    low: names[0] ?? '',
    high: names.at(-1) ?? '',
    median: say('head.median'),
    ...(hasGhost ? { legend: say('before') } : {}),
  }
}

/** Spread before median before words; below k, and before anyone has answered, a sentence. */
export function picture(shown: RateShown, width: number, say: Say): Picture {
  const all = ratedIn(shown)
  const told = toldIn(all)
  if (told.length === 0) return { kind: 'sentence', text: finding(shown, say) }
  const before = shown.before && ratedIn({ ...shown, figures: shown.before })
  const disputed = mostDisputed(told)
  const marked = isWorthMarking(disputed, all) ? disputed.map(({ item }) => item.id) : []
  const strips = all.map((rated, index) => ({
    ...toStrip(shown, rated, before?.[index], say),
    isMarked: marked.includes(rated.item.id),
  }))
  const hasGhost = strips.some(({ ghost }) => ghost !== undefined)
  return layoutStrips(strips, scaleOf(shown, hasGhost, say), width)
}

/** "c", "b og c". */
function listed(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('list', { others: names.slice(0, -1).join(', '), last })
}

/** Characters of a statement that a sentence has room for. */
const inSentence = 80

function named(told: readonly Told[], say: Say): string {
  const [only, ...others] = told
  if (only && others.length === 0) {
    const text = shorten(only.item.text, inSentence).replace(/[.!?]$/u, '')
    return `${only.item.id} ${say('quoted', { text })}`
  }
  return listed(
    told.map(({ item }) => item.id),
    say,
  )
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

/** Where people differ most: there the talk begins. Never a number for the group as a whole. */
export function finding(shown: RateShown, say: Say): string {
  const people = peopleIn(shown.figures, anyFigure)
  if (people === 0) return say('nobody')
  if (people < shown.k) return say('tooFew', { people, k: shown.k })
  const all = ratedIn(shown)
  const told = toldIn(all)
  const withheld = all.filter(({ counts }) => counts === null).map(({ item }) => item.id)
  if (told.length === 0) return say('tooFewEach', { k: shown.k })
  return [
    whereToBegin(told, say),
    ...(withheld.length > 0 ? [say('itemsTooFew', { items: listed(withheld, say) })] : []),
  ].join(' ')
}
