import type { Cards } from './marks.ts'

type Card = Cards['cards'][number]

/** So many signed cards stand side by side and are still read at ten metres. */
const mostTogether = 12

/** Where there are more, so many stand on one page. */
const mostOnPage = 8

/**
 * The pages on which signed cards stand on the screen, as even as can be; all on one where they are few.
 * Every screen and console divides them alike, whatever its size. Texts that nobody signs are one wall.
 */
export function pagesOf({ cards }: Pick<Cards, 'cards'>): (readonly Card[])[] {
  const isSigned = cards.every(({ title }) => title !== undefined)
  if (!isSigned || cards.length <= mostTogether) return [cards]
  const pages = Math.ceil(cards.length / mostOnPage)
  const startOf = (page: number) => Math.ceil((page * cards.length) / pages)
  return Array.from({ length: pages }, (_, page) => cards.slice(startOf(page), startOf(page + 1)))
}
