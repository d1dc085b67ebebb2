import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianOfMedians, quartilesOf } from '../../../shared/stats/middle.ts'
import { type Spread, spreadOf } from '../../../shared/stats/spread.ts'

const countsOf = (answers: readonly number[], levels = 5): number[] =>
  Array.from(
    { length: levels },
    (_, level) => answers.filter((answer) => answer === level + 1).length,
  )

const spread = (answers: readonly number[]): Spread => {
  const found = spreadOf(countsOf(answers), 1)
  if (!found) throw new Error('nobody answered')
  return found
}

describe('the middle half of answers', () => {
  it.each([
    ['one', [4], 4, 4],
    ['three', [1, 3, 5], 1, 5],
    ['five', [1, 2, 3, 4, 5], 2, 4],
    ['eight, in two camps', [1, 1, 2, 2, 4, 5, 5, 5], 1, 5],
    ['nine near one another', [2, 3, 3, 3, 3, 3, 3, 3, 4], 3, 3],
  ])('of %s lies between two that somebody gave', (_how, answers, lower, upper) => {
    expect(quartilesOf(countsOf(answers), 1)).toEqual({ lower, upper })
  })

  it('is nowhere where nobody answered', () => {
    expect(quartilesOf([0, 0, 0], 1)).toBeNull()
  })

  it('is the same from either end, and holds the median and half of all', () => {
    const some = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(some, (answers) => {
        const middle = quartilesOf(countsOf(answers), 1)
        const turned = quartilesOf(countsOf(answers.map((answer) => 6 - answer)), 1)
        const { lower = 0, upper = 0 } = middle ?? {}
        const inside = answers.filter((answer) => answer >= lower && answer <= upper)

        expect(turned).toEqual({ lower: 6 - upper, upper: 6 - lower })
        expect(spread(answers).lower).toBeGreaterThanOrEqual(lower)
        expect(spread(answers).upper).toBeLessThanOrEqual(upper)
        expect(inside.length * 2).toBeGreaterThanOrEqual(answers.length)
      }),
    )
  })
})

describe('the median of the medians of several items', () => {
  it('is one that stands in the middle, or the two that do', () => {
    const [two, four, split] = [spread([2]), spread([4]), spread([3, 4])]

    expect(medianOfMedians([])).toBeNull()
    expect(medianOfMedians([split])).toEqual({ lower: 3, upper: 4 })
    expect(medianOfMedians([two, four])).toEqual({ lower: 2, upper: 4 })
    expect(medianOfMedians([four, two, split])).toEqual({ lower: 3, upper: 4 })
  })
})
