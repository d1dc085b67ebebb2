import type { Cards, DataTable } from './marks.ts'
import { textWidth } from './wrap.ts'

type Card = Cards['cards'][number]

/** So many signed cards stand side by side at most, and are still read at ten metres. */
const mostTogether = 12

/** Where there are more, so many stand on one page. */
const mostOnPage = 8

/**
 * The wall for texts on the narrowest of screens, in em of the least that is read at ten metres. What fits
 * there fits on every screen, in larger letters where there is more room.
 */
const wall = { width: 45, widthBeside: 28, height: 22, heightUnderHeadings: 17.5 }

/** Narrower than this, in em, a column is one of single words. */
const narrowest = 11

/** What of a column goes to the edges of its cards, and what of a card's height. */
const besideText = 2.3
const aroundText = 1.6

const lineHeight = 1.3

/** What is left empty at the foot of columns that stand side by side. */
const fillsColumns = 0.88

/** Headings that can stand side by side, alone on the wall or beside the points of a talk. */
const mostHeadings = 4
const mostHeadingsBeside = 2

/** Items in their order, on so many pages that hold as many as one another. */
export const evenly = <Item>(items: readonly Item[], pages: number): (readonly Item[])[] => {
  const startOf = (page: number) => Math.ceil((page * items.length) / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(startOf(page), startOf(page + 1)))
}

/** Whether these are loose texts: what is signed has a name above it, or one for each of its fields. */
export function areTexts({ cards, groups }: Pick<Cards, 'cards' | 'groups'>): boolean {
  const isSigned = groups === undefined && cards.every(({ title }) => title !== undefined)
  if (isSigned && cards.length > 0) return false
  return cards.every(({ fields }) => fields.length === 1 && fields[0]?.label === undefined)
}

/** About how high a card is in a column, in em. */
function heightOf({ fields, title, count }: Card, lineWidth: number): number {
  const words = fields.reduce((sum, { text }) => sum + textWidth(text), 0)
  const tags = title === undefined && count === undefined ? 0 : 1
  return (Math.ceil(words / lineWidth) + tags) * lineHeight + aroundText
}

/** How wide a line is under one of so many headings side by side, and how high all its columns are together. */
function roomUnder(headings: number, height: number, isBeside: boolean) {
  const width = (isBeside ? wall.widthBeside : wall.width) / headings
  const columns = Math.max(1, Math.floor(width / narrowest))
  return {
    lineWidth: width / columns - besideText,
    height: columns === 1 ? height : columns * height * fillsColumns,
  }
}

type Room = ReturnType<typeof roomUnder>

/** Texts in the order they come, on so many pages that are as full as one another. */
function onPages(cards: readonly Card[], lineWidth: number, pages: number): (readonly Card[])[] {
  const all = cards.reduce((sum, card) => sum + heightOf(card, lineWidth), 0)
  const made: Card[][] = Array.from({ length: pages }, () => [])
  let before = 0
  for (const card of cards) {
    made[Math.min(pages - 1, Math.floor((before * pages) / all))]?.push(card)
    before += heightOf(card, lineWidth)
  }
  return made
}

/** On how many pages texts are all seen. */
function pagesFor(cards: readonly Card[], { lineWidth, height }: Room): number {
  const heightIn = (page: readonly Card[]) =>
    page.reduce((sum, card) => sum + heightOf(card, lineWidth), 0)
  const isTooFull = (page: readonly Card[]) => page.length > 1 && heightIn(page) > height
  let pages = Math.max(1, Math.ceil(heightIn(cards) / height))
  while (pages < cards.length && onPages(cards, lineWidth, pages).some(isTooFull)) pages += 1
  return pages
}

/** The cards under one heading, or under none. */
export const cardsUnder = (cards: readonly Card[], heading: string | undefined): readonly Card[] =>
  cards.filter(({ group }) => group === heading)

/** Headings stand on each page with what is next under them. */
function pagesOfGroups({ cards, groups = [] }: PagedCards, isBeside: boolean): (readonly Card[])[] {
  const most = isBeside ? mostHeadingsBeside : mostHeadings
  const headings = [...groups.map(({ id }) => id), undefined].filter(
    (heading) => cardsUnder(cards, heading).length > 0,
  )
  const besides = evenly(headings, Math.max(1, Math.ceil(headings.length / most)))
  return besides.flatMap((beside) => {
    const room = roomUnder(Math.max(1, beside.length), wall.heightUnderHeadings, isBeside)
    const under = beside.map((heading) => cardsUnder(cards, heading))
    const pages = Math.max(1, ...under.map((texts) => pagesFor(texts, room)))
    const columns = under.map((texts) => onPages(texts, room.lineWidth, pages))
    return Array.from({ length: pages }, (_, page) =>
      columns.flatMap((column) => column[page] ?? []),
    )
  })
}

/** A badge's own shape and edges, and what a line of badges takes of a card's height, in em. */
const aroundBadge = 3.2
const badgeLine = 1.65

function badgeLines({ badges = [] }: Card, lineWidth: number): number {
  let [lines, free] = [0, 0]
  for (const { text } of badges) {
    const width = textWidth(text) + aroundBadge
    if (width > free) [lines, free] = [lines + 1, lineWidth]
    free -= width
  }
  return lines
}

/** About how high a signed card is with what cannot be left out of it, in em. */
function signedHeight(card: Card, lineWidth: number): number {
  const linesOf = (text: string) => Math.ceil(textWidth(text) / lineWidth)
  const texts = card.fields.filter(({ rank }) => rank === 0)
  const lines = texts.reduce((sum, { text }) => sum + linesOf(text), 0)
  const title = linesOf(card.title ?? '')
  return (title + lines) * lineHeight + badgeLine * badgeLines(card, lineWidth) + aroundText
}

/** Whether signed cards can all be read whole, side by side in one number of columns or another. */
function areRead(cards: readonly Card[]): boolean {
  const most = Math.floor(wall.width / narrowest)
  return Array.from({ length: most }, (_, at) => most - at).some((columns) => {
    const lineWidth = wall.width / columns - besideText
    let height = 0
    for (let first = 0; first < cards.length; first += columns) {
      const row = cards.slice(first, first + columns)
      height += Math.max(...row.map((card) => signedHeight(card, lineWidth)))
    }
    return height <= wall.height
  })
}

/** As many signed cards together as can be read whole. */
function pagesOfSigned(cards: readonly Card[]): (readonly Card[])[] {
  let pages = cards.length <= mostTogether ? 1 : Math.ceil(cards.length / mostOnPage)
  while (pages < cards.length && !evenly(cards, pages).every(areRead)) pages += 1
  return evenly(cards, pages)
}

type PagedCards = Pick<Cards, 'cards' | 'groups'>

/**
 * The pages on which cards stand on the screen, as even as can be; all on one where they are few.
 * Every screen and console divides them alike, whatever its size.
 *
 * @param isBeside whether they stand beside the points of their talk, and have less of the wall
 */
export function pagesOf(picture: PagedCards, isBeside = false): (readonly Card[])[] {
  const { cards, groups } = picture
  if (groups !== undefined) return pagesOfGroups(picture, isBeside)
  if (areTexts(picture)) {
    const room = roomUnder(1, wall.height, isBeside)
    return onPages(cards, room.lineWidth, pagesFor(cards, room))
  }
  return pagesOfSigned(cards)
}

/** So many rows of a table are read at ten metres; where there are more, as many on one page. */
const mostRows = 16
const rowsOnPage = 12

/**
 * The pages on which a table stands on the screen, all on one where its rows are few. A table of two
 * columns stands beside itself instead, as it is narrow.
 */
export function tablePagesOf({ head, rows }: DataTable): DataTable[] {
  if (head.length <= 2 || rows.length <= mostRows) return [{ head, rows }]
  return evenly(rows, Math.ceil(rows.length / rowsOnPage)).map((page) => ({ head, rows: page }))
}

/**
 * Where one is that turns through several pictures one after another, each with so many pages of its own.
 *
 * @param counts how many pages each has; one that has none stands on one
 * @param page from 0 through all of them; past the last it is the last
 */
export function pageAmong(counts: readonly number[], page: number): { at: number; page: number } {
  const places = counts.flatMap((count, at) =>
    Array.from({ length: Math.max(1, count) }, (_, own) => ({ at, page: own })),
  )
  return places[Math.min(page, places.length - 1)] ?? { at: 0, page: 0 }
}
