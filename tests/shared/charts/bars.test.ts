import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bar, layoutBars } from '../../../shared/charts/bars.ts'
import type { Drawing } from '../../../shared/charts/marks.ts'
import { textWidth } from '../../../shared/charts/wrap.ts'

const bar = (id: string, count: number | undefined, change: Partial<Bar> = {}): Bar => ({
  id,
  badge: id,
  label: 'Bygge relasjoner og utvikle mennesker',
  count,
  tone: 'c1',
  notes: [],
  ...change,
})

const bars = fc
  .array(
    fc.record({
      count: fc.option(fc.nat(2_000), { nil: undefined }),
      notes: fc.array(fc.constant('3 × Støtte og ta hensyn til den enkelte'), { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => drawn.map(({ count, notes }, index) => bar(`K${index + 1}`, count, { notes })))

const textsOf = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'text')
const widthOf = (drawing: Drawing, id: string) => {
  const found = drawing.marks.find((mark) => mark.id === id)
  return found?.kind === 'rect' ? found.width : Number.NaN
}

describe('bars', () => {
  it('draw nothing outside the drawing', () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 8, max: 90 }), (given, width) => {
        const drawing = layoutBars(given, width)
        for (const mark of drawing.marks) {
          if (mark.kind !== 'rect' && mark.kind !== 'text') continue
          const wide = mark.kind === 'rect' ? mark.width : textWidth(mark.text) * mark.size
          const left = mark.kind === 'text' && mark.anchor === 'end' ? mark.x - wide : mark.x
          expect(left).toBeGreaterThanOrEqual(-1e-9)
          expect(left + wide).toBeLessThanOrEqual(width + 1e-9)
          expect(mark.y).toBeLessThanOrEqual(drawing.height + 1e-9)
        }
      }),
    )
  })

  it('stand in the order given, one under the other', () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 8, max: 90 }), (given, width) => {
        const tracks = layoutBars(given, width).marks.flatMap((mark) =>
          mark.kind === 'rect' && mark.id.endsWith('-track') ? [mark] : [],
        )

        expect(tracks.map(({ id }) => id)).toEqual(given.map(({ id }) => `${id}-track`))
        expect(tracks.map(({ y }) => y)).toEqual(tracks.map(({ y }) => y).toSorted((a, b) => a - b))
      }),
    )
  })

  it('have an id for every mark that no other has', () => {
    fc.assert(
      fc.property(bars, (given) => {
        const ids = layoutBars(given, 60).marks.map(({ id }) => id)

        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('put names above the bars, and wrap them, where it is narrow', () => {
    const names = (width: number) =>
      textsOf(layoutBars([bar('K2', 3)], width)).filter(({ id }) => id.startsWith('K2-label'))

    expect(names(60)).toHaveLength(1)
    expect(names(14).length).toBeGreaterThan(1)
    expect(layoutBars([bar('K2', 3)], 14).height).toBeGreaterThan(
      layoutBars([bar('K2', 3)], 60).height,
    )
  })

  const share = (drawing: Drawing, id: string) =>
    widthOf(drawing, `${id}-bar`) / widthOf(drawing, `${id}-track`)

  it('are as long as their counts, and the longest fills its track', () => {
    const drawing = layoutBars([bar('K1', 3), bar('K2', 6), bar('K3', 12)], 60)

    expect(share(drawing, 'K1')).toBeCloseTo(1 / 4)
    expect(share(drawing, 'K2')).toBeCloseTo(1 / 2)
    expect(share(drawing, 'K3')).toBe(1)
  })

  it('have no length where there is nothing to count', () => {
    expect(share(layoutBars([bar('K1', 0), bar('K2', undefined)], 60), 'K1')).toBe(0)
  })

  it('are drawn in the scale of those beside them', () => {
    const alone = layoutBars([bar('K1', 3)], 60)
    const beside = layoutBars([bar('K1', 3)], 60, 10)

    expect(share(alone, 'K1')).toBe(1)
    expect(share(beside, 'K1')).toBeCloseTo(3 / 10)
  })

  it('have versions with more air, each taller, and one with less', () => {
    const { height, airy, tight } = layoutBars([bar('K1', 3), bar('K2', 6)], 60)
    const heights = [height, ...(airy?.() ?? []).map((drawing) => drawing.height)]

    expect(heights.length).toBeGreaterThan(2)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(tight?.().height).toBeLessThan(height)
  })

  it('have ever shorter versions where there is small print to leave out', () => {
    const notes = ['3 × Støtte den enkelte', '2 × Gå foran', '1 × Bygge tillit']
    const whole = layoutBars([bar('K1', 3, { notes, briefNotes: notes.slice(0, 1) })], 20)

    expect(whole.brief?.height).toBeLessThan(whole.height)
    expect(whole.brief?.brief?.height).toBeLessThan(whole.brief?.height ?? 0)
    expect(layoutBars([bar('K1', 3)], 20).brief).toBeUndefined()
  })

  it('have most of a narrow picture: what a count is made of stands under them', () => {
    const made = { beside: 'från 2 095 personer' }
    const { marks } = layoutBars([bar('K1', 3175, made), bar('K2', 1776, made)], 21)
    const longest = marks.find(({ id }) => id === 'K1-bar')
    const under = marks.find(({ id }) => id === 'K1-note-0')

    expect(longest?.kind === 'rect' && longest.width).toBeGreaterThan(21 / 2)
    expect(under).toMatchObject({ text: 'från 2 095 personer', tone: 'soft' })
  })

  it('have beside a count, where it is said, what it is made of: between count and edge', () => {
    const drawing = layoutBars([bar('K1', 3, { beside: 'fra 2 personer' }), bar('K2', 4)], 60)
    const textOf = (id: string) => {
      const mark = drawing.marks.find((candidate) => candidate.id === id)
      return mark?.kind === 'text' ? mark : undefined
    }

    expect(textOf('K1-beside')).toMatchObject({ text: 'fra 2 personer', anchor: 'start' })
    expect(textOf('K2-beside')).toBeUndefined()
    expect(textOf('K1-count')?.x).toBeLessThan(textOf('K1-beside')?.x ?? 0)
  })

  it('have no track where a line is words alone', () => {
    const { marks } = layoutBars([bar('K1', 3), bar('rest', undefined, { isWords: true })], 60)

    expect(marks.filter(({ kind }) => kind === 'rect').map(({ id }) => id)).toEqual([
      'K1-track',
      'K1-bar',
    ])
  })
})
