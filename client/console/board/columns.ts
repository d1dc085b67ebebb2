import type { BoardView } from '../../../shared/protocol/views.ts'
import type { Standing } from '../../../shared/texts/board.ts'

/** What the board is made of: the texts as they were written, and what has been decided about them. */
export type BoardTexts = Pick<BoardView, 'texts' | 'themes' | 'lifted' | 'columns'>

type LooseText = BoardView['texts'][number]

/** One card of the board: a text, or several that are merged. */
export interface BoardCard {
  readonly id: string
  /** As it is shown. */
  readonly text: string
  readonly rephrased: boolean
  /** What was written, the text that the others are merged under first. For the console alone. */
  readonly written: readonly { readonly id: string; readonly text: string }[]
  readonly standing: Standing
  readonly lifted: boolean
  /** A word list found something to look over. It decides nothing. */
  readonly flagged: boolean
  /** What the writer chose to write it under, where the question has columns. */
  readonly column?: string
  /** The tables that wrote it, in their order; none where people did. */
  readonly tables: readonly number[]
}

/** A theme with its cards; `id` null holds those without a theme. */
export interface BoardColumn {
  readonly id: string | null
  readonly title: string
  readonly shown: boolean
  readonly cards: readonly BoardCard[]
}

function cardOf({ texts, lifted, columns }: BoardTexts, head: LooseText): BoardCard {
  const under = texts.filter(({ into }) => into === head.id)
  const written = [head, ...under]
  const { id, wording, standing } = head
  const column = columns.find((one) => one.id === head.column)?.title
  return {
    id,
    text: wording ?? head.text,
    rephrased: wording !== null,
    written: written.map((one) => ({ id: one.id, text: one.text })),
    standing,
    lifted: lifted === id,
    flagged: written.some((one) => one.flagged),
    tables: [...new Set(written.flatMap(({ table }) => table ?? []))].toSorted((a, b) => a - b),
    ...(column === undefined ? {} : { column }),
  }
}

/** The board's columns: texts without a theme, then theme by theme. Texts keep their shuffled order. */
export function columnsOf(board: BoardTexts): BoardColumn[] {
  const heads = board.texts.filter(({ into }) => into === null)
  const without = { id: null, title: '', shown: false }
  return [without, ...board.themes].map((theme) => ({
    ...theme,
    cards: heads.filter((text) => text.theme === theme.id).map((text) => cardOf(board, text)),
  }))
}

/** Texts on their way to a theme, on the board as it was when they were sent there. */
export interface Moving {
  readonly texts: readonly string[]
  readonly theme: string | null
  readonly rev: number
}

/** The board as it will be once the room has heard of a move; whatever the room says counts from then on. */
export function withMoving(board: BoardView, moving: Moving | null): BoardView {
  if (moving === null || moving.rev !== board.rev) return board
  const { theme } = moving
  const moved = new Set(moving.texts)
  return {
    ...board,
    texts: board.texts.map((text) => (moved.has(text.into ?? text.id) ? { ...text, theme } : text)),
  }
}

/** All cards of the board, column by column. */
export const cardsIn = (columns: readonly BoardColumn[]): BoardCard[] =>
  columns.flatMap(({ cards }) => cards)

/** The chosen cards, in the board's order; what has gone since is not among them. */
export const chosenOf = (
  columns: readonly BoardColumn[],
  chosen: ReadonlySet<string>,
): BoardCard[] => cardsIn(columns).filter(({ id }) => chosen.has(id))

/** Which of the chosen cards are in a column. */
export const chosenIn = ({ cards }: BoardColumn, chosen: readonly BoardCard[]): string[] => {
  const here = new Set(cards)
  return chosen.filter((card) => here.has(card)).map(({ id }) => id)
}

/** What is dragged: with one of the chosen texts come all of them, from whichever column. */
export const draggedOf = (
  texts: readonly string[],
  chosen: ReadonlySet<string>,
): readonly string[] => (texts.some((id) => chosen.has(id)) ? [...chosen] : texts)

/** The choice after it was said what is chosen among some texts. */
export const choiceAfter = (
  chosen: ReadonlySet<string>,
  texts: readonly string[],
  among: readonly string[],
): ReadonlySet<string> => {
  const here = new Set(texts)
  return new Set([...[...chosen].filter((id) => !here.has(id)), ...among])
}

const isSame = (a: BoardCard, b: BoardCard) => JSON.stringify(a) === JSON.stringify(b)

const areSame = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every((item, index) => item === b[index])

/**
 * The columns anew, with whatever has not changed being the very same object: the lists then draw only
 * the cards that have changed, however many there are.
 */
function keepSame(
  before: readonly BoardColumn[],
  now: readonly BoardColumn[],
): readonly BoardColumn[] {
  const known = new Map(cardsIn(before).map((card) => [card.id, card]))
  const columns = now.map((column) => {
    const cards = column.cards.map((card) => {
      const old = known.get(card.id)
      return old && isSame(old, card) ? old : card
    })
    const old = before.find(({ id }) => id === column.id)
    const isUnchanged =
      old?.title === column.title && old.shown === column.shown && areSame(old.cards, cards)
    return isUnchanged ? old : { ...column, cards }
  })
  return areSame(before, columns) ? before : columns
}

/** Remembers the columns it gave last, to keep of them what has not changed. */
export function createKeeping(): (now: readonly BoardColumn[]) => readonly BoardColumn[] {
  let known: readonly BoardColumn[] = []
  return (now) => {
    known = keepSame(known, now)
    return known
  }
}
