import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffle } from '../../../shared/lib/shuffle.ts'

/** Even integers below a limit from a counter (splitmix32): the same in every run. */
function counterBelow(seed: number) {
  let counter = seed
  return (limit: number): number => {
    counter = (counter + 0x9e_37_79_b9) | 0
    let mixed = counter ^ (counter >>> 16)
    mixed = Math.imul(mixed, 0x21_f0_aa_ad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x73_5a_2d_97)
    mixed ^= mixed >>> 15
    return Math.floor(((mixed >>> 0) / 2 ** 32) * limit)
  }
}

describe('shuffling', () => {
  it('gives each of the 24 orders of four equally often, within three standard deviations', () => {
    const below = counterBelow(1)
    const rounds = 24_000
    const seen = new Map<string, number>()
    for (let round = 0; round < rounds; round += 1) {
      const order = shuffle(['a', 'b', 'c', 'd'], below).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    const p = 1 / 24
    const threeSigma = 3 * Math.sqrt(rounds * p * (1 - p))

    expect(seen.size).toBe(24)
    for (const count of seen.values()) {
      expect(Math.abs(count - rounds * p)).toBeLessThan(threeSigma)
    }
  })

  it('keeps every item, and leaves the list it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
        const frozen = Object.freeze([...items])

        expect(shuffle(frozen, counterBelow(seed)).toSorted()).toEqual(items.toSorted())
      }),
    )
  })

  it('asks for chance only below what is left', () => {
    const limits: number[] = []
    shuffle([1, 2, 3, 4], (limit) => {
      limits.push(limit)
      return 0
    })

    expect(limits).toEqual([4, 3, 2])
  })

  it('fails loudly when chance gives a place outside the list', () => {
    expect(() => shuffle([1, 2, 3], (limit) => limit)).toThrow('out of range')
  })
})
