import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Board,
  forgetText,
  headOf,
  headsOf,
  mergedIn,
  newBoard,
  reduceBoard,
} from '../../../shared/texts/board.ts'
import type { BoardOp } from '../../../shared/texts/ops.ts'
import { frameOf, shownTexts } from '../../../shared/texts/wall.ts'
import { anyOps, boardTexts } from '../../support/arbitrary-board.ts'
import { deepFreeze } from '../../support/arbitrary-room.ts'

const written = boardTexts.map((id) => ({ id, text: `original ${id}` }))

/** Every board on the way, the first and the last among them. */
function walk(ops: readonly BoardOp[]): Board[] {
  const boards = [deepFreeze(newBoard(boardTexts))]
  for (const op of ops) {
    const board = boards.at(-1) ?? newBoard(boardTexts)
    const reduced = reduceBoard(board, op)
    if (reduced.ok) boards.push(deepFreeze(reduced.value))
  }
  return boards
}

const endOf = (ops: readonly BoardOp[]): Board => walk(ops).at(-1) ?? newBoard(boardTexts)

const undo = (board: Board) => reduceBoard(board, { type: 'undo', rev: board.rev })

const allTexts = ({ state }: Board) =>
  headsOf(state)
    .flatMap((head) => [head, ...(mergedIn(state).get(head) ?? [])])
    .toSorted()

describe('any sequence of ops', () => {
  it('is taken back one by one, to exactly what was there', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        const boards = walk(ops).filter(
          (board, index, all) => index === 0 || board.rev !== all[index - 1]?.rev,
        )
        let board = boards.at(-1) ?? newBoard(boardTexts)
        for (const before of boards.slice(0, -1).toReversed()) {
          const undone = undo(board)
          if (!undone.ok) throw new Error(undone.error)
          board = undone.value
          expect(board.state).toEqual(before.state)
          expect(board.past).toEqual(before.past)
        }
        expect(undo(board)).toEqual({ ok: false, error: 'nothing-to-undo' })
      }),
    )
  })

  it('loses no text: each stands for itself, or under exactly one that does', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        for (const board of walk(ops)) {
          expect(allTexts(board)).toEqual(boardTexts)
          for (const id of boardTexts) {
            const head = headOf(board.state, id)
            expect(headOf(board.state, head)).toBe(head)
          }
        }
      }),
    )
  })

  it('comes apart again into all the originals, of which none is shown by that', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        const board = endOf(ops)
        for (const head of headsOf(board.state)) {
          const under = mergedIn(board.state).get(head) ?? []
          const apart = reduceBoard(board, { type: 'unmerge', text: head })
          expect(apart.ok).toBe(under.length > 0)
          if (!apart.ok) continue
          const { state } = apart.value
          expect(under.map((id) => state.texts[id]?.into)).toEqual(under.map(() => null))
          expect(under.map((id) => state.texts[id]?.standing)).not.toContain('shown')
        }
      }),
    )
  })

  it('shows nothing that nobody has shown, no original that was reworded, and no theme that was not', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        const { state } = endOf(ops)
        const seen = JSON.stringify([shownTexts(state, written), frameOf(state)])
        for (const id of boardTexts) {
          const text = state.texts[id]
          const isSeen = text?.standing === 'shown' && text.into === null && text.wording === null
          expect(seen.includes(`original ${id}`)).toBe(isSeen)
        }
        const titles = state.themes
          .filter(({ shown }) => shown)
          .map(({ id, title }) => ({ id, title }))
        expect(frameOf(state).themes).toEqual(titles)
      }),
    )
  })

  it('reads large only what is shown', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        for (const { state } of walk(ops)) {
          if (state.lifted === null) continue
          expect(state.texts[state.lifted]).toMatchObject({ standing: 'shown', into: null })
        }
      }),
    )
  })

  it('puts texts under themes that are there, twelve at most', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        for (const { state } of walk(ops)) {
          const themes = new Set(state.themes.map(({ id }) => id))
          expect(themes.size).toBe(state.themes.length)
          expect(themes.size).toBeLessThanOrEqual(12)
          for (const { theme } of Object.values(state.texts)) {
            expect(theme === null || themes.has(theme)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('a text that is deleted for good', () => {
  it('is nowhere, and brings no other to light', () => {
    fc.assert(
      fc.property(anyOps, fc.constantFrom(...boardTexts), (ops, id) => {
        const before = endOf(ops)
        const after = forgetText(before, id)
        const rest = boardTexts.filter((text) => text !== id)

        expect(allTexts(after)).toEqual(rest)
        expect(JSON.stringify(after)).not.toContain(`"${id}"`)
        expect(undo(after)).toEqual({ ok: false, error: 'nothing-to-undo' })
        const seen = (board: Board) => shownTexts(board.state, written).map(({ text }) => text)
        expect(seen(before)).toEqual(expect.arrayContaining(seen(after)))
      }),
    )
  })
})
