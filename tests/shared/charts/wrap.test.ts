import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewLines, textWidth, wrap } from '../../../shared/charts/wrap.ts'

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

describe('a text that holds together at some of its blanks', () => {
  it.each(['\u00a0', '\u202f'])('is not broken there', (held) => {
    expect(wrap(`IV${held}649 I${held}21`, 3.2)).toEqual([`IV${held}649`, `I${held}21`])
  })
})

describe('the first lines of a text', () => {
  it('are all of it where it is short enough', () => {
    expect(fewLines('Vi øver på det', 20, 2)).toEqual(['Vi øver på det'])
  })

  it('keep the hyphens that people wrote', () => {
    const lines = fewLines('Skole- og barnehageledere i hele kommunen samles', 11, 2)

    expect(lines.join(' ')).toMatch(/^Skole- og barnehageledere.*…$/u)
  })

  it('begin a word that is too long for its line rather than leave it out', () => {
    const [only = '', ...others] = fewLines('3. Kompetanseutviklingsplanen følges opp', 14, 1)

    expect(others).toEqual([])
    expect(only).toMatch(/^3\. Kompetans[a-zø]*…$/u)
  })

  it('are never more, nor wider, than was asked for', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = fewLines(text, width, most)

          expect(lines.length).toBeLessThanOrEqual(Math.max(most, 1))
          expect(Math.max(0, ...lines.map(textWidth))).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
