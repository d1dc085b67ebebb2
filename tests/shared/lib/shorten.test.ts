import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../../shared/lib/shorten.ts'

const sentence = fc
  .array(fc.constantFrom('å', 'øve', 'samarbeid', 'medarbeiderutviklingssamtale', 'WWW'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(' '))

describe('shortening a text', () => {
  it('leaves alone what there is room for', () => {
    expect(shorten('Rekkefremlegg', 13)).toBe('Rekkefremlegg')
  })

  it('cuts between words where it can, and says that it has', () => {
    expect(shorten('Spilleregler for uenighet, laget sammen', 28)).toBe(
      'Spilleregler for uenighet…',
    )
    expect(shorten('Kompetanseutviklingsplanarbeid', 10)).toBe('Kompetans…')
  })

  it('is never longer than was asked for', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 4, max: 60 }), (text, most) => {
        expect(Array.from(shorten(text, most)).length).toBeLessThanOrEqual(most)
      }),
    )
  })
})
