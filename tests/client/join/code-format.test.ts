import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsTyped, formatCode } from '../../../client/join/code-format.ts'

describe('typing a room code', () => {
  it.each([
    ['1234', 4, '1234', 4],
    ['12345', 5, '1234 5', 6],
    ['1234 5678', 9, '1234 5678', 9],
    ['123x', 4, '123x', 4],
    ['12934 567', 3, '1293 4567', 3],
    ['123456789', 9, '123456789', 9],
  ])('%j with the caret at %i becomes %j with the caret at %i', (text, caret, shown, place) => {
    expect(formatCode({ text, caret })).toEqual({ text: shown, caret: place })
  })

  it.each([
    'http://192.168.1.20:3000/j/12345678',
    'HTTPS://PLENUM.KOMMUNE.NO/J/12345678',
    'plenum.kommune.no/j/1234-5678/',
  ])('takes the code out of a pasted link (%s)', (text) => {
    expect(formatCode({ text, caret: text.length }).text).toBe('1234 5678')
  })

  it('leaves the caret after the same digit wherever it stands', () => {
    const digits = (text: string) => text.replaceAll(/\D/gu, '').length

    fc.assert(
      fc.property(fc.stringMatching(/^[\d ]{0,10}$/u), fc.nat(10), (text, at) => {
        const caret = Math.min(at, text.length)
        const typed = formatCode({ text, caret })
        expect(digits(typed.text.slice(0, typed.caret))).toBe(digits(text.slice(0, caret)))
      }),
    )
  })
})

describe('counting the digits of a code', () => {
  it.each([
    ['1234 56', 6],
    ['', 0],
    ['KBYTAIDL', null],
  ])('%j has %j', (text, digits) => {
    expect(digitsTyped(text)).toBe(digits)
  })
})
