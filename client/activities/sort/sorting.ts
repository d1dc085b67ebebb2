import type { SortAnswer, SortConfig } from '../../../shared/activities/sort/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'

export type ShownSort = Localized<SortConfig>
export type ShownCard = ShownSort['cards'][number]
export type ShownBucket = ShownSort['buckets'][number]

/** The answer with this card in a bucket; left lying where it is null. */
export function put({ cards }: SortAnswer, card: string, bucket: string | null): SortAnswer {
  const { [card]: _, ...others } = cards
  return { cards: bucket === null ? others : { ...others, [card]: bucket } }
}

/** How many of these cards are sorted. */
export const sortedOf = (cards: readonly ShownCard[], answer: SortAnswer): number =>
  cards.filter(({ id }) => answer.cards[id] !== undefined).length

/** Cards under one heading, or under none. */
export interface Group {
  readonly id: string
  readonly title: string | null
  readonly cards: readonly ShownCard[]
}

/** Cards section by section; those of none after them. */
export function groupsOf({ cards, sections }: ShownSort): Group[] {
  const under = (id: string | undefined) => cards.filter(({ section }) => section === id)
  const titled = sections.map(({ id, title }) => ({ id, title, cards: under(id) }))
  return [...titled, { id: '', title: null, cards: under(undefined) }].filter(
    (group) => group.cards.length > 0,
  )
}

/** From so many cards on they can be searched. */
const manyCards = 12

export const isLong = ({ cards }: ShownSort): boolean => cards.length > manyCards

/** Whether a card has all that is searched for in its words, in whatever case. */
export function matches({ title, text = '' }: ShownCard, search: string): boolean {
  const words = `${title} ${text}`.toLocaleLowerCase()
  return search
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((part) => words.includes(part))
}
