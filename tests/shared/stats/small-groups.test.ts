import { describe, expect, it } from 'vitest'
import { isGroup, smallGroups } from '../../../shared/stats/small-groups.ts'

describe('groups of three or four', () => {
  it.each([
    [0, []],
    [2, [2]],
    [3, [3]],
    [5, [5]],
    [6, [3, 3]],
    [7, [4, 3]],
    [9, [3, 3, 3]],
    [10, [4, 3, 3]],
    [16, [4, 4, 4, 4]],
  ])('of %i are %j', (people, sizes) => {
    expect(smallGroups(people)).toEqual(sizes)
  })

  it('leave nobody out, and nobody in a pair, from six people on', () => {
    for (let people = 6; people <= 3000; people += 1) {
      const sizes = smallGroups(people)

      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people)
      expect(sizes.every((size) => size === 3 || size === 4)).toBe(true)
    }
  })

  it('are none of one or two', () => {
    expect([1, 2, 3].map(isGroup)).toEqual([false, false, true])
  })
})
