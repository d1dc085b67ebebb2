import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../shared/charts/marks.ts'
import { isReadable, rowPages } from '../../../shared/charts/row-pages.ts'

interface Row {
  readonly id: string
  readonly heading?: string
  readonly height: number
}

/** Under a head two em high. */
const draw = (rows: readonly Row[], width: number): Drawing => ({
  kind: 'drawing',
  width,
  height: 2 + rows.reduce((sum, { height }) => sum + height, 0),
  marks: rows.map(({ id, heading = '' }) => ({
    kind: 'text',
    id,
    x: 0,
    y: 0,
    size: 1,
    anchor: 'start',
    weight: 'plain',
    tone: 'ink',
    text: heading,
  })),
})

const pagesOf = (rows: readonly Row[], width = 60) =>
  rowPages(rows, draw).map((page) => page.draw(width))

const idsOn = ({ marks }: Drawing) => marks.map(({ id }) => id)

const headed = (from: number, count: number, heading: string): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${from + at}`,
    height: 3,
    ...(at === 0 ? { heading } : {}),
  }))

const rowsOf = fc
  .array(fc.double({ min: 0.5, max: 12, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((heights) => heights.map((height, at): Row => ({ id: `${at}`, height })))

describe('rows on pages', () => {
  it('all stand on one, once, in their order, whatever the width', () => {
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 14, max: 90 }), (rows, width) => {
        const pages = pagesOf(rows, width).map(idsOn)

        expect(pages.flat()).toEqual(rows.map(({ id }) => id))
        expect(pages).toEqual(pagesOf(rows, 60).map(idsOn))
        expect(pages.every((page) => page.length > 0)).toBe(true)
      }),
    )
  })

  it('are read from the back of a room, each page of them that holds more than one row', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const long = pagesOf(rows).filter((page) => idsOn(page).length > 1)

        expect(long.every((page) => isReadable(() => page))).toBe(true)
      }),
    )
  })

  it('stand together as long as they can be read together', () => {
    const four = Array.from({ length: 4 }, (_, at) => ({ id: `${at}`, height: 4 }))

    expect(pagesOf(four)).toHaveLength(1)
    expect(pagesOf([...four, { id: '4', height: 4 }])).toHaveLength(2)
  })

  it('have over them what they belong to, also where that began on the page before', () => {
    const pages = pagesOf([...headed(0, 5, 'Trygghet'), ...headed(5, 5, 'Læring')])
    const headings = pages.map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    )

    expect(headings).toEqual([
      ['Trygghet', '', '', '', ''],
      ['Læring', '', '', '', ''],
    ])
    expect(
      pagesOf(headed(0, 9, 'Trygghet')).map(({ marks: [mark] }) =>
        mark?.kind === 'text' ? mark.text : '',
      ),
    ).toEqual(['Trygghet', 'Trygghet'])
  })
})
