import type { Words } from '../../i18n/words.ts'
import { shorten } from '../../lib/shorten.ts'
import { peopleIn } from '../figures.ts'
import { atTables, type CardAtTables } from './by-tables.ts'
import {
  allSorted,
  anyFigure,
  countOf,
  isTold,
  keysOf,
  mostDivided,
  type Sorted,
  type SortShown,
} from './sorted.ts'
import type { SortWords } from './words.ts'

type Say = Words<SortWords>

/** "A", "A og B", "A, B og C". */
export function listed(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('list', { others: names.slice(0, -1).join(', '), last })
}

/** Characters of a card that a sentence has room for, and how many cards. */
const inSentence = 60
const mostNamed = 3

const quoted = (text: string, say: Say) => say('quoted', { text: shorten(text, inSentence) })

/** By name, as long as they are few. */
const named = (all: readonly { readonly card: { readonly title: string } }[], say: Say): string =>
  listed(
    all.map(({ card }) => quoted(card.title, say)),
    say,
  )

const titleOf = ({ config }: SortShown, bucket: string, say: Say) =>
  quoted(config.buckets.find(({ id }) => id === bucket)?.title ?? '', say)

/** The largest count of a bucket, and the cards that have it. */
function largest(told: readonly Sorted[], { config }: SortShown, bucket: string) {
  const count = Math.max(0, ...told.map((sorted) => countOf(sorted, config, bucket)))
  return { count, cards: told.filter((sorted) => countOf(sorted, config, bucket) === count) }
}

function rankedMost(told: readonly Sorted[], shown: SortShown, say: Say): string[] {
  const { rankBy } = shown.config
  if (rankBy === undefined) return []
  const bucket = titleOf(shown, rankBy, say)
  const { count, cards } = largest(told, shown, rankBy)
  const [only] = cards
  if (count === 0 || !only) return [say('noneInBucket', { bucket })]
  if (cards.length > mostNamed) return [say('tiedMany', { cards: cards.length, bucket, count })]
  const facts = { cards: named(cards, say), bucket, count }
  return [cards.length === 1 ? say('most', { ...facts, people: only.people }) : say('tied', facts)]
}

/** "5 «Savner» mot 4 «Har og bruker»": the two largest, which is what the talk is about. */
function countsInWords({ counts }: Sorted, shown: SortShown, say: Say): string {
  const [first, second] = keysOf(shown.config)
    .map(({ title }, index) => ({ count: counts?.[index] ?? 0, bucket: quoted(title, say) }))
    .toSorted((a, b) => b.count - a.count)
    .map((part) => say('inBucket', part))
  return say('against', { first: first ?? '', second: second ?? '' })
}

function whereToBegin(told: readonly Sorted[], shown: SortShown, say: Say): string {
  const divided = mostDivided(told)
  const [only] = divided
  if (!only) return say('united')
  const counts = countsInWords(only, shown, say)
  if (divided.length === 1) return say('divided', { cards: named(divided, say), counts })
  // Where as many are equally far apart, one of them is a place to begin.
  return divided.length > mostNamed
    ? say('dividedMany', { cards: divided.length, card: named([only], say), counts })
    : say('dividedFew', { cards: named(divided, say) })
}

/** "«Savner» ved bord 1 og 3". */
function placesInWords({ buckets }: CardAtTables, shown: SortShown, say: Say): string {
  const { config, tables = [] } = shown
  const places = keysOf(config).flatMap(({ id, title }) => {
    const numbers = tables.flatMap(({ table }, index) =>
      buckets[index] === id ? [String(table)] : [],
    )
    if (numbers.length === 0) return []
    return [say('atTables', { bucket: quoted(title, say), tables: listed(numbers, say) })]
  })
  return places.join(', ')
}

/** What one table should ask another about. */
function betweenTables(shown: SortShown, say: Say): string[] {
  const apart = atTables(shown).filter(({ isApart }) => isApart)
  const [first] = apart
  if (!first) return [say('alike')]
  const places = placesInWords(first, shown, say)
  return [say('apart', { cards: apart.length, card: named([first], say), places })]
}

function strongest(told: readonly Sorted[], shown: SortShown, section: string, say: Say): string[] {
  const { forces, sections } = shown.config
  const own = told.filter(({ card }) => card.section === section)
  if (!forces || own.length === 0) return []
  const side = sections.find(({ id }) => id === section)?.title ?? ''
  const { count, cards } = strongestOf(own, shown, forces.strength)
  const [first] = cards
  if (count === 0 || !first)
    return [say('weak', { side, bucket: titleOf(shown, forces.strength, say) })]
  if (cards.length > mostNamed) return [say('strongestMany', { side, cards: cards.length, count })]
  const facts = { side, cards: named(cards, say), count }
  return [
    cards.length === 1
      ? say('strongest', { ...facts, people: first.people })
      : say('strongestTied', facts),
  ]
}

/** By share, as the picture has it: those who sorted the card are not always as many. */
function strongestOf(own: readonly Sorted[], { config }: SortShown, bucket: string) {
  const shareOf = (sorted: Sorted) => countOf(sorted, config, bucket) / sorted.people
  const most = Math.max(...own.map(shareOf))
  const top = own.filter((sorted) => most - shareOf(sorted) < 1e-9)
  const [first] = top
  const count = first ? countOf(first, config, bucket) : 0
  // Equal shares of unequal numbers are said by the first alone.
  const isSame = top.every((sorted) => countOf(sorted, config, bucket) === count)
  return { count, cards: isSame ? top : top.slice(0, 1) }
}

function said(shown: SortShown, told: readonly Sorted[], say: Say): string[] {
  const { show, forces } = shown.config
  if (show === 'tables' && (shown.tables ?? []).length > 0) return betweenTables(shown, say)
  if (show === 'force-field' && forces)
    return [forces.promotes, forces.hinders].flatMap((side) => strongest(told, shown, side, say))
  return [...rankedMost(told, shown, say), whereToBegin(told, shown, say)]
}

/** What most put in the bucket asked about, and where people or tables differ: there the talk begins. */
export function finding(shown: SortShown, say: Say): string {
  const people = peopleIn(shown.figures, anyFigure)
  if (people === 0) return say('nobody')
  if (people < shown.k) return say('tooFew', { people, k: shown.k })
  const all = allSorted(shown)
  const told = all.filter(isTold)
  if (told.length === 0) return say('tooFewEach', { k: shown.k })
  const withheld = all.filter(({ counts }) => counts === null).length
  return [
    ...said(shown, told, say),
    ...(withheld > 0 ? [say('cardsTooFew', { cards: withheld })] : []),
  ].join(' ')
}
