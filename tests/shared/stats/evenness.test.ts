import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenness } from '../../../shared/stats/evenness.ts'

describe('evenness of a choice', () => {
  it.each([
    ['5-4-2-1', [5, 4, 2, 1], 0.91],
    ['12-0-0-0', [12, 0, 0, 0], 0],
    ['6-6-0-0', [6, 6, 0, 0], 0.67],
    ['3-3-3-3', [3, 3, 3, 3], 1],
    ['2-1-2-1', [2, 1, 2, 1], 0.96],
    ['nobody', [0, 0, 0, 0], 0],
  ])('of %s is the one of the check values', (_name, counts, expected) => {
    expect(evenness(counts)).toBeCloseTo(expected, 2)
  })

  it('lies between nought and one, whatever order the options are in', () => {
    const counts = fc.array(fc.nat(40), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(counts, (given) => {
        expect(evenness(given)).toBeGreaterThanOrEqual(-1e-9)
        expect(evenness(given)).toBeLessThanOrEqual(1 + 1e-9)
        expect(evenness(given.toReversed())).toBeCloseTo(evenness(given))
      }),
    )
  })
})
