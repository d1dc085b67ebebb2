import type { Cards } from './marks.ts'
import { textWidth } from './wrap.ts'

type Card = Cards['cards'][number]

/** So many signed cards stand side by side and are still read at ten metres. */
const mostTogether = 12

/** Where there are more, so many stand on one page. */
const mostOnPage = 8

/** So many lines of texts a wall holds in letters that are read at ten metres, over all its columns. */
const linesOnWall = 75

/** Of a text's line, in em, where several columns stand side by side. */
const lineWidth = 13

/** Headings that can stand side by side. */
const mostHeadings = 6

const evenly = <Item>(items: readonly Item[], pages: number): (readonly Item[])[] => {
  const startOf = (page: number) => Math.ceil((page * items.length) / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(startOf(page), startOf(page + 1)))
}

/** Whether these are loose texts: what is signed has a name for each of its fields. */
export const areTexts = ({ cards }: Pick<Cards, 'cards'>): boolean =>
  cards.every(({ fields }) => fields.length === 1 && fields[0]?.label === undefined)

/** About how many lines a text takes, with the edge of its card. */
const linesOf = ({ fields, title, count }: Card): number =>
  1 +
  Math.ceil(fields.reduce((sum, { text }) => sum + textWidth(text), 0) / lineWidth) +
  (title === undefined && count === undefined ? 0 : 1)

/** Texts in the order they come, as even over the pages as their lengths allow. */
function pagesOfLines(cards: readonly Card[], most: number): (readonly Card[])[] {
  const all = cards.reduce((sum, card) => sum + linesOf(card), 0)
  const pages = Math.max(1, Math.ceil(all / most))
  const onPages: Card[][] = Array.from({ length: pages }, () => [])
  let before = 0
  for (const card of cards) {
    onPages[Math.min(pages - 1, Math.floor((before * pages) / all))]?.push(card)
    before += linesOf(card)
  }
  return onPages
}

/** The cards under one heading, or under none. */
export const cardsUnder = (cards: readonly Card[], heading: string | undefined): readonly Card[] =>
  cards.filter(({ group }) => group === heading)

/** Headings stand on each page with what is next under them. */
function pagesOfGroups({ cards, groups = [] }: PagedCards): (readonly Card[])[] {
  const headings = [...groups.map(({ id }) => id), undefined].filter(
    (heading) => cardsUnder(cards, heading).length > 0,
  )
  const besides = evenly(headings, Math.max(1, Math.ceil(headings.length / mostHeadings)))
  return besides.flatMap((beside) => {
    const most = linesOnWall / Math.max(1, beside.length)
    const columns = beside.map((heading) => pagesOfLines(cardsUnder(cards, heading), most))
    const pages = Math.max(1, ...columns.map(({ length }) => length))
    return Array.from({ length: pages }, (_, page) =>
      columns.flatMap((column) => column[page] ?? []),
    )
  })
}

type PagedCards = Pick<Cards, 'cards' | 'groups'>

/**
 * The pages on which cards stand on the screen, as even as can be; all on one where they are few.
 * Every screen and console divides them alike, whatever its size.
 */
export function pagesOf(picture: PagedCards): (readonly Card[])[] {
  const { cards, groups } = picture
  if (groups !== undefined) return pagesOfGroups(picture)
  if (areTexts(picture)) return pagesOfLines(cards, linesOnWall)
  if (cards.length <= mostTogether) return [cards]
  return evenly(cards, Math.ceil(cards.length / mostOnPage))
}
