import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageAmong, pagesOf } from '../../../shared/charts/pages.ts'

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

  const agreed = (count: number, text: string) =>
    signed(count).map((card) => ({ ...card, fields: [{ label: 'Hva', text, rank: 0 as const }] }))

  it('are fewer on a page where they say much, so that they are read whole', () => {
    const perPage = (text: string) => pagesOf({ cards: agreed(8, text) })[0]?.length

    expect(perPage('Styrer og avdelingsledere, hver mandag')).toBe(8)
    expect(perPage('Vi tar en runde rundt bordet før noen får svare. '.repeat(3))).toBeLessThan(8)
    expect(perPage('Vi tar en runde rundt bordet før noen får svare. '.repeat(6))).toBeLessThan(5)
  })

  it('are fewer on a page where much is told of how they stand', () => {
    const told = agreed(8, 'Vi tar en runde rundt bordet før noen får svare.').map((card) => ({
      ...card,
      badges: (['done', 'under-way', 'not-begun', 'changed'] as const).map((shape) => ({
        shape,
        text: 'Ikke begynt: 12',
      })),
    }))

    expect(pagesOf({ cards: told }).length).toBeGreaterThan(1)
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

const note = (at: number, text: string, group?: string) => ({
  id: `${at}`,
  fields: [{ text, rank: 0 as const }],
  ...(group === undefined ? {} : { group }),
})

const short = 'Gå rundt bordet'
const long = 'Vi tar en runde rundt bordet før noen får kommentere. '.repeat(6).trim()

describe('texts that nobody signs', () => {
  it('are one wall as long as they can be read together', () => {
    const cards = Array.from({ length: 12 }, (_, at) => note(at, short))

    expect(pagesOf({ cards })).toEqual([cards])
  })

  it('stand on pages by how long they are, not by how many', () => {
    const pagesFor = (text: string) =>
      pagesOf({ cards: Array.from({ length: 30 }, (_, at) => note(at, text)) }).length

    expect(pagesFor(short)).toBe(2)
    expect(pagesFor(long)).toBeGreaterThan(5)
  })

  it('stand under the same headings on each page', () => {
    const cards = Array.from({ length: 60 }, (_, at) => note(at, short, at % 3 === 0 ? 'a' : 'b'))
    const groups = [
      { id: 'a', title: 'Team' },
      { id: 'b', title: 'Personalgruppe' },
    ]
    const pages = pagesOf({ cards, groups })

    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.some(({ group }) => group === 'b')).toBe(true)
  })

  it('stand beside at most four headings at a time', () => {
    const cards = Array.from({ length: 24 }, (_, at) => note(at, short, `g${at % 12}`))
    const groups = Array.from({ length: 12 }, (_, at) => ({ id: `g${at}`, title: `Tema ${at}` }))
    const pages = pagesOf({ cards, groups })

    expect(pages.map((page) => new Set(page.map(({ group }) => group)).size)).toEqual([4, 4, 4])
  })

  it('are fewer on a page beside the points of a talk, and beside two headings at most', () => {
    const cards = Array.from({ length: 16 }, (_, at) => note(at, short, at % 3 === 0 ? 'a' : 'b'))
    const groups = ['a', 'b', 'c'].map((id) => ({ id, title: id }))
    const few = [...cards.slice(0, 4), note(16, short, 'c')]

    expect(pagesOf({ cards: cards.map(({ id, fields }) => ({ id, fields })) }, true)).toHaveLength(
      2,
    )
    expect(
      pagesOf({ cards: few, groups }, true).map(
        (page) => new Set(page.map(({ group }) => group)).size,
      ),
    ).toEqual([2, 1])
  })

  it('are all there, once, whatever they are', () => {
    const texts = fc.array(fc.record({ text: fc.string({ maxLength: 400 }), at: fc.nat(3) }))
    fc.assert(
      fc.property(texts, fc.boolean(), fc.boolean(), (written, isGrouped, isBeside) => {
        const heading = (at: number) => (isGrouped && at < 3 ? `g${at}` : undefined)
        const cards = written.map(({ text, at }, index) => note(index, text, heading(at)))
        const groups = [0, 1, 2].map((at) => ({ id: `g${at}`, title: `Tema ${at}` }))
        const pages = pagesOf(isGrouped ? { cards, groups } : { cards }, isBeside)

        expect(pages.flat().toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(cards)
      }),
    )
  })
})

describe('pages of several pictures, one after another', () => {
  it.each([
    [[1, 1], 0, { at: 0, page: 0 }],
    [[1, 1], 1, { at: 1, page: 0 }],
    [[1, 3, 2], 3, { at: 1, page: 2 }],
    [[1, 3, 2], 4, { at: 2, page: 0 }],
    [[0, 1], 1, { at: 1, page: 0 }],
    [[1, 3, 2], 99, { at: 2, page: 1 }],
    [[], 2, { at: 0, page: 0 }],
  ])('are found: of %j the page %i', (counts, page, place) => {
    expect(pageAmong(counts, page)).toEqual(place)
  })
})
