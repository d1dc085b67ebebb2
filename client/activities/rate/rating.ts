import type { RateAnswer, RateConfig, Rating } from '../../../shared/activities/rate/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownRate = Localized<RateConfig>
export type ShownItem = ShownRate['items'][number]

const nothing: RateAnswer = { ratings: {} }

/** What is rated so far; a draft in another shape counts as nothing. */
export function readRatings(draft: Json | null): RateAnswer {
  const isAnswer = draft !== null && typeof draft === 'object' && 'ratings' in draft
  // Only this activity writes its drafts, in the shape of an answer.
  return isAnswer ? (draft as unknown as RateAnswer) : nothing
}

/** The answer with this rating of an item; without one where it is null. */
export function rate({ ratings }: RateAnswer, id: string, rating: Rating | null): RateAnswer {
  const { [id]: _, ...others } = ratings
  return { ratings: rating === null ? others : { ...others, [id]: rating } }
}

const mostOnPage = 6

/** The items screen by screen: at most six on each, as even as they can be. */
export function pagesOf(items: readonly ShownItem[]): ShownItem[][] {
  const pages = Math.ceil(items.length / mostOnPage)
  const size = Math.ceil(items.length / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size))
}

/** The items that nobody has touched. */
export const leftOut = ({ items }: ShownRate, { ratings }: RateAnswer): ShownItem[] =>
  items.filter(({ id }) => ratings[id] === undefined)
