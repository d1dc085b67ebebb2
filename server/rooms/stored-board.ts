import * as v from 'valibot'
import { type Board, newBoard, standings } from '../../shared/texts/board.ts'
import type { StoredPart } from '../store/parts.ts'

const texts = v.record(
  v.string(),
  v.strictObject({
    standing: v.picklist(standings),
    wording: v.nullable(v.string()),
    theme: v.nullable(v.string()),
    into: v.nullable(v.string()),
  }),
)
const themes = v.array(v.strictObject({ id: v.string(), title: v.string(), shown: v.boolean() }))
const lifted = v.nullable(v.string())

const schema = v.strictObject({
  state: v.strictObject({ texts, themes, lifted }),
  past: v.array(
    v.strictObject({ texts, themes: v.exactOptional(themes), lifted: v.exactOptional(lifted) }),
  ),
  rev: v.number(),
})

/** A board as JSON. */
export const writeBoard = (board: Board): string => JSON.stringify(board)

/** The reverse of `writeBoard`. */
export const readBoard = (stored: string): Board => v.parse(schema, JSON.parse(stored))

/**
 * The board of a round without a stored one: nobody has decided anything, but a program before boards may
 * have taken texts off, and shown the rest.
 */
export function firstBoard(parts: readonly StoredPart[], revealed: boolean): Board {
  const board = newBoard(parts.map(({ id }) => id))
  const standingOf = ({ hidden }: StoredPart) =>
    hidden ? ('hidden' as const) : revealed ? ('shown' as const) : ('waiting' as const)
  const stood = parts.map(
    (part) =>
      [part.id, { standing: standingOf(part), wording: null, theme: null, into: null }] as const,
  )
  return { ...board, state: { ...board.state, texts: Object.fromEntries(stood) } }
}
