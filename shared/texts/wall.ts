import type { Json } from '../lib/json.ts'
import { type BoardState, headsOf, mergedIn } from './board.ts'

/** One loose text as it was written, with its column where the question has columns. */
export interface LooseText {
  readonly id: string
  readonly text: string
  readonly column?: string
  /** The table that wrote it, where tables did. */
  readonly table?: number
}

/** One text as the room sees it. */
export interface WallText extends Omit<LooseText, 'table'> {
  /** The tables that wrote what it stands for, in the order of their numbers; not there where people wrote. */
  readonly tables?: readonly number[]
  /** The theme it stands under, where the room sees that theme. */
  readonly theme?: string
  /** How many texts it stands for: those merged under it, and itself. */
  readonly count: number
}

/** What the room sees of a board besides its texts. */
export interface WallFrame {
  readonly themes: { readonly id: string; readonly title: string }[]
  /** The text that is read large. */
  readonly lifted: string | null
}

const tablesOf = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b)

/** The texts that are shown, in the wording that is shown, in the order of their random ids. */
export function shownTexts(state: BoardState, originals: readonly LooseText[]): WallText[] {
  const byId = new Map(originals.map((original) => [original.id, original]))
  const themes = new Set(state.themes.filter(({ shown }) => shown).map(({ id }) => id))
  const merged = mergedIn(state)
  return headsOf(state).flatMap((id) => {
    const text = state.texts[id]
    const original = byId.get(id)
    if (!original || text?.standing !== 'shown') return []
    const { column } = original
    const group = [id, ...(merged.get(id) ?? [])]
    const tables = tablesOf(group.flatMap((one) => byId.get(one)?.table ?? []))
    return [
      {
        id,
        text: text.wording ?? original.text,
        ...(column === undefined ? {} : { column }),
        ...(text.theme !== null && themes.has(text.theme) ? { theme: text.theme } : {}),
        ...(tables.length > 0 ? { tables } : {}),
        count: group.length,
      },
    ]
  })
}

/** The headings of what is shown. */
export const frameOf = ({ themes, lifted }: BoardState): WallFrame => ({
  themes: themes.filter(({ shown }) => shown).map(({ id, title }) => ({ id, title })),
  lifted,
})

/** A shown text as the value that is counted; `count` is how often. */
export const valueOf = ({ count: _count, ...value }: WallText): Json => value
