import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCode, readEntry, spacedCode } from '../../../shared/room/code.ts'

const anyCode = fc.stringMatching(/^\d{8}$/u)

describe('a room code as people type it', () => {
  it.each([
    ['as it is shown', '4829 1504'],
    ['in one', '48291504'],
    ['with spaces around it', '  4829 1504 '],
    ['with a space that does not break', '4829\u00A01504'],
    ['with a dash', '4829-1504'],
    ['with a long dash', '4829–1504'],
    ['with dots', '48.29.15.04'],
    ['with an O for each 0', '4829 15O4'],
    ['with an l for each 1', '4829 l5o4'],
    ['with an I for each 1', '4829 I504'],
    ['as a whole link', 'http://192.168.1.7:3000/j/48291504'],
    ['as a link in capitals', 'HTTPS://PLENUM.EXAMPLE/J/48291504'],
    ['as a link that ends in a slash', 'plenum.example/j/4829-1504/'],
  ])('is understood %s', (_how, typed) => {
    expect(readEntry(typed)).toBe('48291504')
  })

  it('is understood with any separators, wherever they stand', () => {
    const typed = fc.tuple(
      anyCode,
      fc.array(fc.constantFrom('', ' ', '-', '.', '–', '_'), { minLength: 8, maxLength: 8 }),
    )

    fc.assert(
      fc.property(typed, ([code, between]) => {
        const entry = Array.from(code, (digit, index) => digit + between[index]).join('')
        expect(readEntry(entry)).toBe(code)
      }),
    )
  })

  it('is read back as it is shown', () => {
    fc.assert(fc.property(anyCode, (code) => readEntry(spacedCode(code)) === code))
    expect(spacedCode('48291504')).toBe('4829 1504')
  })

  it.each(['', '4829', '482915041', 'abcdefgh', '4829150a'])('is not %j', (typed) => {
    expect(isCode(readEntry(typed))).toBe(false)
  })
})

describe("the QR's token", () => {
  const token = 'OIL7QK2M4ZB3YX5TNA6PWCRVUE'

  it('stays as it is, its O, I and L too', () => {
    expect(readEntry(token)).toBe(token)
    expect(readEntry(`HTTP://PLENUM.EXAMPLE/J/${token}`)).toBe(token)
  })

  it('is in capitals even when a browser has made it small', () => {
    expect(readEntry(`http://plenum.example/j/${token.toLowerCase()}`)).toBe(token)
  })
})
