import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { onTestFinished, vi } from 'vitest'
import { Board } from '../../../../client/console/board/Board.tsx'
import type { BoardOp } from '../../../../shared/texts/ops.ts'
import { type TestBoard, testBoard, type WrittenFor } from '../../../support/board.ts'
import { teachDialogs } from '../lead.tsx'

interface InRoomProps {
  readonly board: TestBoard
  readonly ops: BoardOp[]
  readonly onClose: () => void
}

/** The board in a room that does what it is asked, by the real rules. */
function InRoom({ board, ops, onClose }: InRoomProps) {
  const [view, setView] = useState(board.view)
  return (
    <Board
      board={view}
      prompt="Hvilke grep kan hjelpe?"
      onClose={onClose}
      onOp={async (op) => {
        ops.push(op)
        const done = board.op(op)
        setView(board.view())
        return done
      }}
      onDelete={async (texts) => {
        const done = texts.every((text) => board.remove(text))
        setView(board.view())
        return done
      }}
    />
  )
}

/** What jsdom lacks and the library asks for. */
function teachLayout(): void {
  teachDialogs()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('CSS', { escape: (text: string) => text })
}

/** @param first ops that have been done before the board is opened */
export function openBoard(
  texts: readonly (string | WrittenFor)[],
  { first = [], columns = [] }: { first?: readonly BoardOp[]; columns?: readonly string[] } = {},
) {
  teachLayout()
  const board = testBoard(
    texts.map((text) => (typeof text === 'string' ? { text } : text)),
    columns,
  )
  for (const op of first) board.op(op)
  const ops: BoardOp[] = []
  const onClose = vi.fn<() => void>()
  render(<InRoom board={board} ops={ops} onClose={onClose} />)
  onTestFinished(cleanup)
  const list = (theme: string) => screen.getByRole('grid', { name: `Tekster: ${theme}` })
  return {
    board,
    ops,
    onClose,
    user: userEvent.setup(),
    list,
    /** The texts of a theme, in order. */
    textsIn: (theme: string) =>
      within(list(theme))
        .queryAllByRole('row')
        .map((row) => row.querySelector('.card-words p')?.textContent),
    card: (text: string | RegExp) => screen.getByRole('row', { name: text }),
    said: () =>
      screen
        .getAllByRole('status')
        .map((status) => status.textContent?.trim())
        .join(' '),
  }
}
