import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf, wordOf } from '../../../shared/stats/spread.ts'

const countsOf = (answers: readonly number[], levels: number): number[] =>
  Array.from(
    { length: levels },
    (_, level) => answers.filter((answer) => answer === level + 1).length,
  )

function spread(answers: readonly number[], levels = 5) {
  const found = spreadOf(countsOf(answers, levels), 1)
  if (!found) throw new Error('nobody answered')
  return found
}

describe('the spread of answers on a scale of five', () => {
  it.each([
    ['3 3 3 3', 3, '3–3', 0, 1, false, 'united'],
    ['3 3 4 4', 3.5, '3–4', 0.5, 0.75, false, 'united'],
    ['2 3 3 4 4 4', 3.3, '3–4', 0.75, 0.63, false, 'some'],
    ['4 4 4 4 4 4 4 1', 3.6, '4–4', 0.99, 0.5, false, 'some'],
    ['1 2 3 4 5', 3, '3–3', 1.41, 0.29, false, 'divided'],
    ['1 1 2 2 4 5 5 5', 3.1, '2–4', 1.69, 0.15, true, 'camps'],
    ['1 1 5 5', 3, '1–5', 2, 0, true, 'camps'],
  ])('of %s is the one of the check values', (written, ...expected) => {
    const answers = written.split(' ').map(Number)
    const { n, mean, lower, upper, deviation, agreement, twoCamps } = spread(answers)
    const [givenMean, median, sd, givenAgreement, camps, word] = expected

    expect(n).toBe(answers.length)
    expect(mean).toBeCloseTo(givenMean, 1)
    expect(`${lower}–${upper}`).toBe(median)
    expect(deviation).toBeCloseTo(sd, 2)
    expect(agreement).toBeCloseTo(givenAgreement, 2)
    expect(twoCamps).toBe(camps)
    expect(wordOf(spread(answers))).toBe(word)
  })

  it('is nothing where nobody gave a value', () => {
    expect(spreadOf([0, 0, 0, 0, 0], 1)).toBeNull()
  })

  it('has no camps among three people, nor where a fifth stands between them', () => {
    expect(spread([1, 5, 5]).twoCamps).toBe(false)
    expect(spread([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]).twoCamps).toBe(false)
    expect(spread([1, 1, 1, 1, 2, 3, 4, 4, 5, 5]).twoCamps).toBe(true)
  })

  it('asks for a third at each end, and takes a third that is exact', () => {
    expect(spread([1, 2, 5, 5, 5, 5]).twoCamps).toBe(true)
    expect(spread([1, 5, 5, 5, 5, 5]).twoCamps).toBe(false)
  })
})

describe('low and high', () => {
  it.each([
    [3, 1],
    [4, 1],
    [5, 2],
    [6, 2],
    [7, 2],
    [8, 3],
    [10, 4],
    [11, 4],
  ])('are, on a scale of %i, the %i levels at each end', (levels, each) => {
    const inside = [each, each, levels - each + 1, levels - each + 1]
    const outside = [each + 1, each + 1, levels - each, levels - each]

    expect(spread(inside, levels).twoCamps).toBe(true)
    expect(spread(outside, levels).twoCamps).toBe(false)
  })
})

describe('agreement', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 })

  it('lies between nought and one, and is the same from either end', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const there = spread(given)
        const turned = spread(given.map((answer) => 6 - answer))

        expect(there.agreement).toBeGreaterThanOrEqual(-1e-9)
        expect(there.agreement).toBeLessThanOrEqual(1)
        expect(turned.agreement).toBeCloseTo(there.agreement)
        expect(turned.twoCamps).toBe(there.twoCamps)
        expect([turned.lower, turned.upper]).toEqual([6 - there.upper, 6 - there.lower])
      }),
    )
  })

  it('names the two in the middle, which somebody gave', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const sorted = given.toSorted((a, b) => a - b)
        const { lower, upper } = spread(given)

        expect(lower).toBe(sorted[Math.floor((sorted.length - 1) / 2)])
        expect(upper).toBe(sorted[Math.floor(sorted.length / 2)])
      }),
    )
  })
})
