import type { Words } from '../../i18n/words.ts'
import { wordOf } from '../../stats/spread.ts'
import { movedIn } from '../moved.ts'
import { movedOn } from './moved.ts'
import { type Item, mostDisputed, type Rated, type RateShown, type Told } from './rated.ts'
import { endsOf } from './scale.ts'
import type { RateWords } from './words.ts'

export type Say = Words<RateWords>
type Config = RateShown['config']

/** What an item that is said the other way round has been turned into; undefined for the others. */
export function turnedNote(item: Item, { scale }: Config, say: Say): string | undefined {
  if (!item.reversed) return undefined
  return say('reversed', { to: scale.to, name: endsOf(scale, item).low })
}

/** How united they are, then how many they are; only why where nothing is shown. */
export function saysOf({ people, dontKnow, counts, spread }: Rated, k: number, say: Say): string[] {
  if (counts === null) return [say('tooFew', { people, k })]
  const from = [
    say('people', { people }),
    ...(dontKnow > 0 ? [say('dontKnowCount', { dontKnow })] : []),
  ].join(' · ')
  return spread === null ? [say('nobody')] : [say(`said.${wordOf(spread)}`), from]
}

/** "3 opp, 1 ned, 5 som før"; nothing in a first round, or where too few rated it both times. */
export function movedText(
  { figures }: Pick<RateShown, 'figures'>,
  { item, isSecond }: Pick<Rated, 'item' | 'isSecond'>,
  say: Say,
): string[] {
  const counts = movedIn(figures, movedOn(item.id, isSecond))
  return counts === null || 'tooFew' in counts ? [] : [say('moved', counts)]
}

/** Only what is not united has a place to begin. */
export function idsToMark(told: readonly Told[], all: readonly Rated[]): readonly string[] {
  const disputed = mostDisputed(told)
  const isWorthIt =
    all.length > 1 &&
    disputed.length < all.length &&
    disputed.some(({ spread }) => wordOf(spread) !== 'united')
  return isWorthIt ? disputed.map(({ item }) => item.id) : []
}

/** The title of the section that an item is the first of, in the order in which they are read. */
export function headingsOf({ sections = [] }: Config, items: readonly Item[]) {
  const first = sections.map(({ id, title }) => ({
    title,
    item: items.find(({ section }) => section === id)?.id,
  }))
  return ({ id }: Item): { heading?: string } => {
    const found = first.find(({ item }) => item === id)
    return found ? { heading: found.title } : {}
  }
}
