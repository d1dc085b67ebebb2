import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten, textWidth, wrap } from '../../../shared/charts/wrap.ts'

const sentence = fc
  .array(fc.constantFrom('å', 'øve', 'samarbeid', 'medarbeiderutviklingssamtale', 'WWW'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(' '))

describe('wrapping a text', () => {
  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 4, max: 60 }), (text, width) => {
        for (const line of wrap(text, width)) expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('loses and adds nothing but hyphens where a word had to be cut', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 4, max: 60 }), (text, width) => {
        const letters = wrap(text, width).join('').replaceAll(/[-\s]/gu, '')

        expect(letters).toBe(text.replaceAll(/\s/gu, ''))
      }),
    )
  })

  it('breaks at spaces where it can', () => {
    expect(wrap('Bygge relasjoner og utvikle mennesker', 12)).toEqual([
      'Bygge relasjoner og',
      'utvikle mennesker',
    ])
  })

  it('has no line for an empty text', () => {
    expect(wrap('', 10)).toEqual([])
  })
})

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
