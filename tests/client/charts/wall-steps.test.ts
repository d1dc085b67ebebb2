import { describe, expect, it } from 'vitest'
import { wallSteps } from '../../../client/charts/wall-steps.ts'

describe('how a wall of texts may look', () => {
  it('begins with the largest letters and ends with the least that is read at ten metres', () => {
    const sizes = wallSteps(40, 60).map(({ size }) => size)

    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes[0]).toBe(2)
    expect(sizes.at(-1)).toBe(1)
  })

  it('has lines that are neither too long nor too short to read', () => {
    for (const { size, columns } of wallSteps(40, 60)) {
      expect(60 / size / columns).toBeGreaterThanOrEqual(10)
      expect(60 / size / columns).toBeLessThanOrEqual(26)
    }
  })

  it('has no more columns than texts', () => {
    expect(Math.max(...wallSteps(2, 80).map(({ columns }) => columns))).toBe(2)
  })

  it('has a column where there is hardly any width', () => {
    expect(wallSteps(5, 4).every(({ columns }) => columns === 1)).toBe(true)
  })
})
