import { describe, expect, it } from 'vitest'
import { shareOf } from '../../../shared/stats/share.ts'

describe('a count of some people', () => {
  it('is a count while they are fewer than twenty, and a share from then on', () => {
    expect(shareOf(10, 19)).toBeNull()
    expect(shareOf(5, 20)).toBe(0.25)
    expect(shareOf(0, 3_000)).toBe(0)
  })
})
