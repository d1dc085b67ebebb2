import { bySection } from '../../../shared/activities/rate/scale.ts'
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

/** The rating with a value for one of its markers; who gives one, knows. */
export function mark(rating: Rating | undefined, value: number, isSecond: boolean): Rating {
  const { v: first, v2: second } = rating ?? {}
  if (!isSecond) return second === undefined ? { v: value } : { v: value, v2: second }
  return typeof first === 'number' ? { v: first, v2: value } : { v2: value }
}

const mostOnPage = 6

/** One screen of the phone, with the title of its section where there are sections. */
export interface RatePage {
  readonly title: string | null
  readonly items: readonly ShownItem[]
}

/**
 * The items screen by screen: a section on each, or at most six on each, as even as they can be. The first
 * rung of a ladder is at the bottom.
 */
export function pagesOf({ items: all, sections, layout }: ShownRate): RatePage[] {
  if (sections)
    return bySection(all, sections).map((section, index) => ({
      title: sections[index]?.title ?? null,
      items: section.items,
    }))
  const items = layout === 'ladder' ? all.toReversed() : all
  const pages = Math.ceil(items.length / mostOnPage)
  const size = Math.ceil(items.length / pages)
  return Array.from({ length: pages }, (_, page) => ({
    title: null,
    items: items.slice(page * size, (page + 1) * size),
  }))
}

/** The items that nobody has touched, screen by screen. */
export const leftOut = (settings: ShownRate, { ratings }: RateAnswer): ShownItem[] =>
  pagesOf(settings).flatMap(({ items }) => items.filter(({ id }) => ratings[id] === undefined))
