import { describe, expect, it } from 'vitest'
import {
  type Board,
  forgetText,
  newBoard,
  reduceBoard,
  showUndecided,
} from '../../../shared/texts/board.ts'
import { type BoardOp, mostThemes } from '../../../shared/texts/ops.ts'
import { shownTexts } from '../../../shared/texts/wall.ts'

const ids = ['a', 'b', 'c']
const written = ids.map((id) => ({ id, text: id.toUpperCase() }))

const after = (...ops: BoardOp[]): Board =>
  ops.reduce((board, op) => {
    const reduced = reduceBoard(board, op)
    if (!reduced.ok) throw new Error(`${op.type}: ${reduced.error}`)
    return reduced.value
  }, newBoard(ids))

const seen = (board: Board) =>
  shownTexts(board.state, written).map(({ text, count }) => `${text} ${count}`)

const show = (...texts: string[]): BoardOp => ({ type: 'show', texts })
const mergeIn = (into: string, ...texts: string[]): BoardOp => ({ type: 'merge', into, texts })
const reword = (text: string, wording: string | null): BoardOp => ({
  type: 'paraphrase',
  text,
  wording,
})

describe('showing', () => {
  it('starts from nothing', () => {
    expect(seen(newBoard(ids))).toEqual([])
  })

  it('is of one text at a time, or of all that nobody has hidden', () => {
    expect(seen(after(show('b')))).toEqual(['B 1'])
    expect(seen(after({ type: 'hide', texts: ['b'] }, { type: 'show-all' }))).toEqual([
      'A 1',
      'C 1',
    ])
  })

  it('by a reveal is of all that waits, unless single texts were shown before', () => {
    expect(seen(showUndecided(after({ type: 'hide', texts: ['b'] })))).toEqual(['A 1', 'C 1'])
    expect(seen(showUndecided(after(show('c'))))).toEqual(['C 1'])
  })

  it('a theme shows its texts, and the heading with them', () => {
    const board = after(
      { type: 'theme-add', title: 'Tid', texts: ['a', 'b'] },
      { type: 'hide', texts: ['b'] },
      { type: 'theme-show', theme: 't1', on: true },
    )

    expect(shownTexts(board.state, written)).toEqual([
      { id: 'a', text: 'A', theme: 't1', count: 1 },
    ])
  })

  it('a text put under a theme that is shown stays unseen until it is shown itself', () => {
    const board = after(
      { type: 'theme-add', title: 'Tid' },
      { type: 'theme-show', theme: 't1', on: true },
      { type: 'place', texts: ['a'], theme: 't1' },
    )

    expect(seen(board)).toEqual([])
  })
})

describe('the texts that are shown', () => {
  /** How often all texts of a board are gone through to show so many of them. */
  function passesFor(count: number): number {
    const many = Array.from({ length: count }, (_, at) => ({ id: `t${at}`, text: `Tekst ${at}` }))
    const { state } = showUndecided(newBoard(many.map(({ id }) => id)))
    let passes = 0
    const texts = new Proxy(state.texts, {
      ownKeys: (all) => {
        passes += 1
        return Reflect.ownKeys(all)
      },
    })
    expect(shownTexts({ ...state, texts }, many)).toHaveLength(count)
    return passes
  }

  it('are found without going through all of them once more for each', () => {
    expect(passesFor(300)).toBe(passesFor(3))
  })
})

describe('merging', () => {
  it('shows one for several, in its words, and counts them', () => {
    expect(seen(after(show('a'), mergeIn('a', 'b', 'c')))).toEqual(['A 3'])
  })

  it('of what is merged already joins the groups', () => {
    expect(seen(after(mergeIn('b', 'c'), mergeIn('a', 'c'), show('b')))).toEqual(['A 3'])
  })

  it('shows other words where there are some, and the writer’s own after that', () => {
    const merged = after(mergeIn('a', 'b'), show('a'), reword('b', 'Ro'))

    expect(seen(merged)).toEqual(['Ro 2'])
    expect(seen(after(mergeIn('a', 'b'), show('a'), reword('b', 'Ro'), reword('a', null)))).toEqual(
      ['A 2'],
    )
  })

  it.each<[string, BoardOp, string]>([
    ['a text that is deleted', mergeIn('a', 'gone'), 'text-gone'],
    ['into a text that is deleted', mergeIn('gone', 'a'), 'text-gone'],
    ['a text with itself', mergeIn('a', 'a'), 'nothing-to-merge'],
    ['apart what was never merged', { type: 'unmerge', text: 'a' }, 'nothing-to-merge'],
  ])('is refused: %s', (_what, op, error) => {
    expect(reduceBoard(newBoard(ids), op)).toEqual({ ok: false, error })
  })

  it('of two that are together already is refused', () => {
    expect(reduceBoard(after(mergeIn('a', 'b')), mergeIn('b', 'a'))).toEqual({
      ok: false,
      error: 'nothing-to-merge',
    })
  })
})

describe('themes', () => {
  const full = after(
    ...Array.from(
      { length: mostThemes },
      (_, at): BoardOp => ({ type: 'theme-add', title: `${at}` }),
    ),
  )

  it.each<[string, Board, BoardOp, string]>([
    ['a thirteenth', full, { type: 'theme-add', title: 'Mer' }, 'too-many-themes'],
    [
      'placing under one that was removed',
      newBoard(ids),
      { type: 'place', texts: ['a'], theme: 't1' },
      'theme-gone',
    ],
    [
      'naming one that was removed',
      newBoard(ids),
      { type: 'theme-rename', theme: 't1', title: 'A' },
      'theme-gone',
    ],
    [
      'moving before one that was removed',
      full,
      { type: 'theme-move', theme: 't1', before: 't13' },
      'theme-gone',
    ],
    [
      'placing a text that is deleted',
      full,
      { type: 'place', texts: ['gone'], theme: 't1' },
      'text-gone',
    ],
  ])('refuse %s', (_what, board, op, error) => {
    expect(reduceBoard(board, op)).toEqual({ ok: false, error })
  })

  it('stand where they are moved', () => {
    const moved = after(
      { type: 'theme-add', title: 'A' },
      { type: 'theme-add', title: 'B' },
      { type: 'theme-add', title: 'C' },
      { type: 'theme-move', theme: 't3', before: 't1' },
      { type: 'theme-move', theme: 't1', before: null },
    )

    expect(moved.state.themes.map(({ title }) => title)).toEqual(['C', 'B', 'A'])
  })
})

describe('undoing', () => {
  it('is refused on a board that has changed since', () => {
    const board = after(show('a'))

    expect(reduceBoard(board, { type: 'undo', rev: board.rev - 1 })).toEqual({
      ok: false,
      error: 'stale-act',
    })
  })

  it('passes by what changed nothing', () => {
    const board = after(show('a'), show('a'))

    expect(board.past).toHaveLength(1)
  })
})

describe('deleting for good', () => {
  it('leaves a group in the wording it had', () => {
    expect(
      seen(forgetText(after(mergeIn('a', 'b', 'c'), reword('a', 'Ro'), show('a')), 'a')),
    ).toEqual(['Ro 2'])
  })

  it('lets the next of a group wait, whose own words nobody has shown', () => {
    expect(seen(forgetText(after(mergeIn('a', 'b'), show('a')), 'a'))).toEqual([])
  })
})
