import { describe, expect, it } from 'vitest'
import { tryOut } from '../try-out.ts'
import { slopeOf } from './slope.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('a slope', () => {
  it('is what is added per unit, whatever it starts from', () => {
    expect(
      slopeOf([
        [10, 5],
        [20, 25],
        [30, 45],
      ]),
    ).toBeCloseTo(2)
    expect(
      slopeOf([
        [10, 7],
        [20, 7],
      ]),
    ).toBe(0)
  })
})
