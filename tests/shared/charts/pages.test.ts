import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../shared/charts/pages.ts'

const signed = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${at}`, title: `Bord ${at + 1}`, fields: [] }))

describe('cards that the groups have signed', () => {
  it('stand on one page as long as they are few', () => {
    expect(pagesOf({ cards: signed(12) })).toEqual([signed(12)])
  })

  it('are divided as evenly as can be where they are many', () => {
    const pages = pagesOf({ cards: signed(20) })

    expect(pages.map(({ length }) => length)).toEqual([7, 7, 6])
    expect(pages[1]?.[0]?.title).toBe('Bord 8')
  })

  it('all stand on a page, once, in their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        const pages = pagesOf({ cards: signed(count) })
        const sizes = pages.map(({ length }) => length)

        expect(pages.flat()).toEqual(signed(count))
        expect(Math.max(...sizes)).toBeLessThanOrEqual(12)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('texts that nobody signs', () => {
  it('are one wall, however many there are', () => {
    const cards = Array.from({ length: 40 }, (_, at) => ({ id: `${at}`, fields: [] }))

    expect(pagesOf({ cards })).toEqual([cards])
  })
})
