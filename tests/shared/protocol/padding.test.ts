import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encryptAnswer, respondentOf } from '../../../server/keys/answer-cipher.ts'
import { paddingFor } from '../../../shared/protocol/padding.ts'

const bytesOf = (value: unknown) =>
  Buffer.byteLength(JSON.stringify(value)) + paddingFor(value).length

const key = Buffer.alloc(32, 7)
const storedBytes = (notes: string[]) =>
  encryptAnswer(key, respondentOf(key, 'a-seat'), { notes }).length

describe('an answer with its padding', () => {
  it('is one of three sizes, whatever it says', () => {
    const answers = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 5 })

    fc.assert(
      fc.property(answers, (notes) => [256, 1_024, 4_096].includes(bytesOf({ notes }))),
      { seed: 14 },
    )
  })

  it.each([
    ['a choice', { ids: ['soup'], items: [] }, 256],
    ['another choice', { ids: ['something-quite-a-bit-longer'], items: ['a', 'b'] }, 256],
    ['a short note', { notes: ['Ja'] }, 256],
    ['a long note', { notes: ['å'.repeat(400)] }, 1_024],
    ['five long notes', { notes: Array.from({ length: 5 }, () => 'x'.repeat(400)) }, 4_096],
    ['more than there is room for', 'x'.repeat(5_000), 8_192],
    ['half a sign', '\uD83D', 256],
  ])('takes as many bytes as its size has: %s', (_what, value, size) => {
    expect(bytesOf(value)).toBe(size)
  })

  it('is as long as others on the disk, too', () => {
    expect(storedBytes(['Ja'])).toBe(storedBytes(['Nei, det mener jeg ikke at vi skal']))
  })
})
