import { describe, expect, it } from 'vitest'
import { movedChoice } from '../../../shared/activities/choice/moved.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { isMovement, type Moved, movedIn } from '../../../shared/activities/moved.ts'
import { movedPoints } from '../../../shared/activities/points/moved.ts'
import { movedRatings } from '../../../shared/activities/rate/moved.ts'
import type { RateAnswer } from '../../../shared/activities/rate/schema.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { chartsWords } from '../../../shared/i18n/charts/index.ts'
import { movedInWords } from '../../../shared/i18n/charts/moved-words.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(chartsWords, 'nb')

/** What a room in which so many went each way may be told. */
function figuresOf(moves: readonly Moved[string][], k: number) {
  const tally: Tally = new Map()
  for (const value of moves) addAnswer(tally, [{ figure: 'moved', value }])
  return releaseFigures(tally, k)
}

const said = (moves: readonly Moved[string][], k = 3) =>
  movedInWords(movedIn(figuresOf(moves, k)), say)

describe('a choice made twice', () => {
  const chosen = (...ids: string[]) => ({ ids, items: [] })

  it.each([
    ['the same', chosen('K1'), chosen('K1'), 'same'],
    ['the same in another order', chosen('K1', 'K2'), chosen('K2', 'K1'), 'same'],
    ['another', chosen('K1'), chosen('K2'), 'changed'],
    ['one more', chosen('K1'), chosen('K1', 'K2'), 'changed'],
    ['another practice under the same', chosen('K1'), { ids: ['K1'], items: ['K1.2'] }, 'same'],
  ])('is %s', (_what, before, now, moved) => {
    expect(movedChoice(before, now)).toEqual({ moved })
  })
})

describe('statements rated twice', () => {
  const items = [
    { id: 'a', reversed: false },
    { id: 'b', reversed: true },
    { id: 'c', reversed: false },
    { id: 'd', reversed: false },
  ]
  const ratings = (values: Record<string, number | 'dk'>): RateAnswer => ({
    ratings: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { v: value }])),
  })

  it('move one by one, as they are shown, where both rounds gave them a value', () => {
    const before = ratings({ a: 2, b: 2, c: 3, d: 'dk' })
    const now = ratings({ a: 4, b: 4, c: 3, d: 5 })

    expect(movedRatings(items, before, now)).toEqual({
      'moved.a': 'up',
      'moved.b': 'down',
      'moved.c': 'same',
    })
  })
})

describe('dots given twice', () => {
  it.each([
    ['in the same way', { a: 3, b: 1 }, 'same'],
    ['in another way', { a: 2, b: 2 }, 'changed'],
    ['fewer of them', { a: 3 }, 'changed'],
  ])('are %s', (_how, points, moved) => {
    expect(movedPoints({ points: { b: 1, a: 3 } }, { points: points })).toEqual({ moved })
  })
})

describe('options put in order twice', () => {
  it.each([
    ['in the same order', ['a', 'b', 'c'], 'same'],
    ['with two changed about', ['b', 'a', 'c'], 'changed'],
  ])('are %s', (_how, order, moved) => {
    expect(movedPoints({ order: ['a', 'b', 'c'] }, { order })).toEqual({ moved })
  })
})

describe('how many moved, in words', () => {
  it.each<[string, readonly Moved[string][], string]>([
    ['an order', ['up', 'up', 'same', 'down'], '2 flyttet seg opp, 1 ned, og 1 svarte som før.'],
    ['only up', ['up', 'up', 'up'], '3 flyttet seg opp, ingen ned, og ingen svarte som før.'],
    [
      'no order',
      ['changed', 'same', 'same'],
      '1 endret svar siden forrige runde, og 2 svarte likt.',
    ],
    [
      'nobody',
      ['same', 'same', 'same'],
      'Ingen endret svar siden forrige runde, og 3 svarte likt.',
    ],
    [
      'too few',
      ['changed', 'same'],
      'For få svarte i begge rundene til å vise hvor mange som endret svar.',
    ],
    ['a first round', [], ''],
  ])('of %s', (_what, moves, words) => {
    expect(said(moves)).toBe(words)
  })
})

describe('the figures of movement', () => {
  it('are told apart from those of answers by their names', () => {
    expect(['moved', 'moved.trust', 'movedOn', 'option'].map(isMovement)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
