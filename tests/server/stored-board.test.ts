import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstBoard, readBoard, writeBoard } from '../../server/rooms/stored-board.ts'
import { newBoard, reduceBoard } from '../../shared/texts/board.ts'
import { anyOps, boardTexts } from '../support/arbitrary-board.ts'

const part = (id: string, hidden: boolean) => ({
  id,
  figure: 'note',
  value: '"tekst"',
  hidden,
  table: null,
})

const standings = (revealed: boolean) => {
  const { texts } = firstBoard([part('off', true), part('on', false)], revealed).state
  return [texts['off']?.standing, texts['on']?.standing]
}

describe('the board of a round that a program before boards has stored', () => {
  it('hides what was taken off, and shows the rest only where the room had seen it', () => {
    expect(standings(true)).toEqual(['hidden', 'shown'])
    expect(standings(false)).toEqual(['hidden', 'waiting'])
  })
})

describe('a stored board', () => {
  it('is read back as it was, with the whole way back', () => {
    fc.assert(
      fc.property(anyOps, (ops) => {
        let board = newBoard(boardTexts)
        for (const op of ops) {
          const reduced = reduceBoard(board, op)
          if (reduced.ok) board = reduced.value
        }
        expect(readBoard(writeBoard(board))).toEqual(board)
      }),
    )
  })
})
