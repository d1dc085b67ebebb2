import { createContext, useContext } from 'react'
import type { BoardWords } from '../../../shared/i18n/board/index.ts'
import type { KeysOf } from '../../../shared/i18n/words.ts'
import type { BoardOp } from '../../../shared/texts/ops.ts'
import type { BoardCard, BoardColumn } from './columns.ts'

/** What asks for something more before it is done. */
export type BoardQuestion =
  | { readonly kind: 'new-theme'; readonly texts: readonly string[] }
  | { readonly kind: 'rename-theme'; readonly column: BoardColumn }
  | { readonly kind: 'rephrase'; readonly card: BoardCard }
  | { readonly kind: 'originals'; readonly card: BoardCard }
  | { readonly kind: 'remove'; readonly cards: readonly BoardCard[] }

/** What is said to who listens once an act is done. */
export type BoardSaid = [
  key: KeysOf<BoardWords>,
  values?: Readonly<Record<string, string | number>>,
]

/** The menu of one card, and the button that opened it. */
export interface OpenMenu {
  readonly card: BoardCard
  readonly button: Element
}

/** What can be done on the board: the same hand for as long as it is open, so that no card is drawn anew for it. */
export interface BoardActs {
  /** Does an op, and says so where it was done. @returns whether it was */
  readonly run: (op: BoardOp, ...said: BoardSaid) => Promise<boolean>
  /** Puts texts under a theme; null = under none. */
  readonly move: (texts: readonly string[], theme: string | null) => Promise<boolean>
  /** Deletes texts for good, with what is merged under them. */
  readonly remove: (cards: readonly BoardCard[]) => Promise<boolean>
  readonly openMenu: (menu: OpenMenu | null) => void
  readonly ask: (question: BoardQuestion | null) => void
  /** Says what is chosen of some texts; what is chosen elsewhere stays chosen. */
  readonly chooseIn: (texts: readonly string[], chosen: readonly string[]) => void
  readonly chooseNone: () => void
  /** Texts were dropped on a theme: with one of the chosen come all of them. */
  readonly drop: (texts: readonly string[], theme: string | null) => Promise<boolean>
  /** What is dragged with these texts: with one of the chosen come all of them. */
  readonly draggedWith: (texts: readonly string[]) => readonly string[]
}

/** What is on the board now. */
export interface BoardNow {
  readonly columns: readonly BoardColumn[]
  readonly chosen: readonly BoardCard[]
}

const ActsContext = createContext<BoardActs | null>(null)
const NowContext = createContext<BoardNow | null>(null)

export const ActsProvider = ActsContext.Provider
export const NowProvider = NowContext.Provider

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('outside of a board')
  return value
}

export const useActs = (): BoardActs => given(useContext(ActsContext))
export const useNow = (): BoardNow => given(useContext(NowContext))
