import { describe, expect, it } from 'vitest'
import { addressOf, entryIn, pageIn } from '../../../client/phone/place.ts'
import { timeWords } from '../../../client/phone/TopBar.tsx'

describe('the address', () => {
  it.each([
    ['/', ''],
    ['/j/12345678', '12345678'],
    ['/J/1234%205678', '12345678'],
    ['/J/KBYTAIDLBGGCEN4MCH7S73URMA', 'KBYTAIDLBGGCEN4MCH7S73URMA'],
    ['/j/kbytaidlbggcen4mch7s73urma', 'KBYTAIDLBGGCEN4MCH7S73URMA'],
    ['/j/%', '%'],
    ['/other', ''],
  ])('%s holds the entry %j', (path, entry) => {
    expect(entryIn(path)).toBe(entry)
  })

  it('leads back to the room it is made for', () => {
    expect(entryIn(addressOf('12345678'))).toBe('12345678')
  })
})

describe('the pages for everyone', () => {
  it.each([
    ['/network', 'network'],
    ['/protection', 'protection'],
    ['/Protection/', 'protection'],
    ['/', null],
    ['/protections', null],
    ['/j/protection', null],
  ])('%s is %j', (path, page) => {
    expect(pageIn(path)).toBe(page)
  })
})

describe('a timer in words', () => {
  it.each([
    [200_000, true, 'timer.left', 3],
    [59_000, true, 'timer.soon', 0],
    [0, true, 'timer.over', 0],
    [-5_000, true, 'timer.over', 0],
    [90_000, false, 'timer.paused', 0],
  ])('%i ms (running: %s) is %s', (left, running, key, minutes) => {
    expect(timeWords(left, running)).toEqual({ key, minutes })
  })
})
