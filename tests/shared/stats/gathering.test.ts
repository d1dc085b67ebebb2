import { describe, expect, it } from 'vitest'
import { gatheringOf } from '../../../shared/stats/gathering.ts'

describe('answers over four cells', () => {
  it.each([
    ['all in one', [0, 0, 8, 0], 1, [2], false],
    ['half in each of two', [5, 0, 5, 0], 0.5, [0, 2], true],
    ['three quarters in one', [1, 0, 6, 1], 0.75, [2], false],
    ['a third in each of two, and a third elsewhere', [2, 2, 1, 1], 1 / 3, [0, 1], false],
    ['as many in each', [2, 2, 2, 2], 0.25, [0, 1, 2, 3], false],
    ['too few for camps', [1, 0, 2, 0], 2 / 3, [2], false],
  ])('gather as %s', (_how, counts, agreement, most, twoCamps) => {
    expect(gatheringOf(counts)).toMatchObject({ most, twoCamps })
    expect(gatheringOf(counts)?.agreement).toBeCloseTo(agreement)
  })

  it('are nothing where nobody has a place', () => {
    expect(gatheringOf([0, 0, 0, 0])).toBeNull()
  })
})
