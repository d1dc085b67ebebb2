import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../shared/lib/seeded.ts'

const first = (count: number, draw: () => number) => Array.from({ length: count }, draw)

describe('numbers that look drawn', () => {
  it('are the same for the same text, and others for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(first(5, seeded(text))).toEqual(first(5, seeded(text)))
        if (text !== other) expect(first(5, seeded(text))).not.toEqual(first(5, seeded(other)))
      }),
    )
  })

  it('lie evenly between 0 and 1', () => {
    const drawn = first(10_000, seeded('velg 3'))

    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      drawn.filter((number) => Math.floor(number * 10) === tenth),
    )

    // Six standard deviations of a count of 1,000 in 10,000.
    for (const { length } of tenths) expect(Math.abs(length - 1_000)).toBeLessThan(180)
  })
})
