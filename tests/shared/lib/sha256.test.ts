import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../shared/lib/sha256.ts'
import { utf8 } from '../../../shared/lib/utf8.ts'

const node = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a SHA-256 that is written out', () => {
  it('is the one of FIPS 180-4 for its own example', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000])('is right for %s letters', (length) => {
    const text = 'æ'.repeat(length)

    expect(sha256(text)).toBe(node(text))
  })

  it('is the one of Node for any text, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(node(text))
      }),
    )
  })
})

describe('the bytes of a text', () => {
  it('are those of every other encoder, halves of pairs too', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(units, (text) => {
        expect(utf8(text)).toEqual([...new TextEncoder().encode(text)])
      }),
    )
  })
})
