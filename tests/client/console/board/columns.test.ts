import { describe, expect, it } from 'vitest'
import {
  choiceAfter,
  columnsOf,
  createKeeping,
  draggedOf,
  withMoving,
} from '../../../../client/console/board/columns.ts'
import { testBoard } from '../../../support/board.ts'

const written = ['Gå rundt', 'Spørre først', 'Ta en runde', 'Spør Kari'].map((text) => ({ text }))

const threeAndTheme = () => {
  const board = testBoard(written)
  board.op({ type: 'theme-add', title: 'Samtaler', texts: ['p002', 'p003'] })
  return board
}

describe('the columns of a board', () => {
  it('are the texts without a theme, then each theme, in the order in which texts were shuffled', () => {
    const columns = columnsOf(threeAndTheme().view())

    expect(columns.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
      ['', ['p001', 'p004']],
      ['Samtaler', ['p002', 'p003']],
    ])
  })

  it('show merged texts as one card that keeps every text as it was written', () => {
    const board = threeAndTheme()
    board.op({ type: 'merge', into: 'p002', texts: ['p003'] })
    board.op({ type: 'paraphrase', text: 'p002', wording: 'Runde med spørsmål' })

    expect(columnsOf(board.view())[1]?.cards).toMatchObject([
      {
        id: 'p002',
        text: 'Runde med spørsmål',
        rephrased: true,
        written: [{ text: 'Spørre først' }, { text: 'Ta en runde' }],
      },
    ])
  })

  it('flag a card when any of the texts in it is flagged', () => {
    const board = testBoard([{ text: 'Spør' }, { text: 'Spør Kari', flagged: true }])
    board.op({ type: 'merge', into: 'p001', texts: ['p002'] })

    expect(columnsOf(board.view())[0]?.cards).toMatchObject([{ id: 'p001', flagged: true }])
  })

  it('say where a text was written, by the name of its column', () => {
    const board = testBoard([{ text: 'Spør', column: 'c2' }], ['Team', 'Personalgruppe'])

    expect(columnsOf(board.view())[0]?.cards[0]?.column).toBe('Personalgruppe')
  })

  it('say which tables wrote a text, once each, so that they can be asked before theirs are merged', () => {
    const board = testBoard([
      { text: 'Motstemme', table: 3 },
      { text: 'En runde', table: 1 },
      { text: 'Djevelens advokat', table: 3 },
      { text: 'Alle får ordet' },
    ])
    board.op({ type: 'merge', into: 'p001', texts: ['p002', 'p003'] })

    const cards = columnsOf(board.view())[0]?.cards ?? []
    expect(cards.map(({ id, tables }) => [id, tables])).toEqual([
      ['p001', [1, 3]],
      ['p004', []],
    ])
  })
})

describe('a view in which one text has changed', () => {
  it('leaves every other card and column the very same object', () => {
    const board = threeAndTheme()
    const keep = createKeeping()
    const [none, theme] = keep(columnsOf(board.view()))
    board.op({ type: 'hide', texts: ['p004'] })
    const [noneAfter, themeAfter] = keep(columnsOf(board.view()))

    expect(themeAfter).toBe(theme)
    expect(noneAfter).not.toBe(none)
    expect(noneAfter?.cards[0]).toBe(none?.cards[0])
    expect(noneAfter?.cards[1]).toMatchObject({ id: 'p004', standing: 'hidden' })
  })

  it('is the same list of columns when nothing has changed', () => {
    const board = threeAndTheme()
    const keep = createKeeping()

    expect(keep(columnsOf(board.view()))).toBe(keep(columnsOf(board.view())))
  })
})

describe('a text on its way to a theme', () => {
  it('stands there at once, with what is merged under it', () => {
    const board = threeAndTheme()
    board.op({ type: 'merge', into: 'p001', texts: ['p004'] })
    const view = board.view()
    const moving = { texts: ['p001'], theme: 't1', rev: view.rev }
    const sent = columnsOf(withMoving(view, moving))
    board.op({ type: 'place', texts: ['p001'], theme: 't1' })

    expect(sent).toEqual(columnsOf(board.view()))
  })

  it('stands where the room says as soon as the room has said anything', () => {
    const view = threeAndTheme().view()

    expect(withMoving(view, { texts: ['p001'], theme: 't1', rev: view.rev - 1 })).toBe(view)
  })
})

describe('what is dragged', () => {
  it('is all that is chosen when one of the chosen is dragged', () => {
    expect(draggedOf(['a'], new Set(['a', 'b']))).toEqual(['a', 'b'])
  })

  it('is that text alone when it is not chosen', () => {
    expect(draggedOf(['c'], new Set(['a', 'b']))).toEqual(['c'])
  })
})

describe('a choice in one column', () => {
  it('leaves what is chosen in the others', () => {
    expect(choiceAfter(new Set(['a', 'z']), ['a', 'b'], ['b'])).toEqual(new Set(['z', 'b']))
  })
})
