import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atEach, suggestedTables } from '../../../../client/console/tables/suggestion.ts'

describe('how many tables to begin with', () => {
  it('is so many that three to six sit at each, from six people on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 500 }), (people) => {
        const { least, most } = atEach(people, suggestedTables(people))

        expect(least).toBeGreaterThanOrEqual(3)
        expect(most).toBeLessThanOrEqual(6)
      }),
    )
  })

  it.each([
    [0, 1],
    [3, 1],
    [5, 1],
    [8, 2],
    [20, 4],
    [36, 8],
  ])('is for %i people %i', (people, tables) => {
    expect(suggestedTables(people)).toBe(tables)
  })
})
