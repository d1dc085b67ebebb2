import type { BoardView } from '../../shared/protocol/views.ts'
import { type Board, forgetText, newBoard, reduceBoard } from '../../shared/texts/board.ts'
import type { BoardOp } from '../../shared/texts/ops.ts'

/** A text as somebody wrote it. */
export interface WrittenFor {
  readonly text: string
  readonly column?: string
  readonly table?: number
  readonly flagged?: boolean
}

/** A board as a server would keep it: what the page asks for is done by the real rules. */
export interface TestBoard {
  readonly view: () => BoardView
  readonly op: (op: BoardOp) => boolean
  readonly remove: (text: string) => boolean
}

const idOf = (index: number) => `p${String(index + 1).padStart(3, '0')}`

/** @param columns titles of the columns that people wrote in */
export function testBoard(
  written: readonly WrittenFor[],
  columns: readonly string[] = [],
): TestBoard {
  const texts = written.map((one, index) => ({ id: idOf(index), ...one }))
  let board: Board = newBoard(texts.map(({ id }) => id))
  return {
    view: () => ({
      step: 'grep',
      round: 1,
      type: 'text',
      sorts: true,
      columns: columns.map((title, index) => ({ id: `c${index + 1}`, title })),
      rev: board.rev,
      canUndo: board.past.length > 0,
      revealed: Object.values(board.state.texts).some(({ standing }) => standing === 'shown'),
      texts: texts.flatMap(({ flagged = false, ...one }) => {
        const made = board.state.texts[one.id]
        return made ? [{ ...one, ...made, flagged }] : []
      }),
      themes: [...board.state.themes],
      lifted: board.state.lifted,
    }),
    op: (op) => {
      const reduced = reduceBoard(board, op)
      if (reduced.ok) board = reduced.value
      return reduced.ok
    },
    remove: (text) => {
      board = forgetText(board, text)
      return true
    },
  }
}
