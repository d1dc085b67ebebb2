import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitDrawing, flowDrawing } from '../../../client/charts/fit-drawing.ts'
import { type Bar, layoutBars } from '../../../shared/charts/bars.ts'
import type { CountRow } from '../../../shared/charts/count-rows.ts'
import { wideFrom } from '../../../shared/charts/marks.ts'
import type { Plane } from '../../../shared/charts/plane.ts'
import { layoutQuadrant } from '../../../shared/charts/quadrant.ts'
import { textWidth } from '../../../shared/charts/wrap.ts'

const notes = ['Felles visjon', 'Mål på kort sikt', 'Høye forventninger', 'Snakke tydelig']

const bars = (noted: number): Bar[] =>
  ['K1', 'K2', 'K3', 'K4'].map((id) => ({
    id,
    badge: id,
    label: 'Bygge relasjoner og utvikle mennesker',
    count: 3,
    tone: 'c1',
    notes: notes.slice(0, noted).map((note) => `3 × ${note}`),
    briefNotes: [`3 × ${notes[0]}`],
  }))

const drawn = (noted: number) => (width: number) => layoutBars(bars(noted), width)

/** A projector of 1280 by 720 leaves a picture about this much. */
const projector = { width: 1203, height: 430, em: 20 }

describe('fitting a drawing', () => {
  it('keeps within its box at every size of projector', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 2_000 }),
        fc.integer({ min: 260, max: 1_200 }),
        fc.integer({ min: 0, max: 4 }),
        (width, height, noted) => {
          const { drawing, size } = fitDrawing(drawn(noted), { width, height, em: 20 })

          expect(drawing.height * size * 20).toBeLessThanOrEqual(height)
          expect(drawing.width * size * 20).toBeCloseTo(width)
        },
      ),
    )
  })

  it('uses large letters where there is room for them', () => {
    expect(fitDrawing(drawn(0), projector).size).toBeGreaterThan(1.2)
  })

  it('leaves out small print before letters become too small to read', () => {
    const { drawing, size } = fitDrawing(drawn(4), { ...projector, height: 260 })

    expect(size).toBeGreaterThanOrEqual(1)
    expect(drawing.marks.some(({ id }) => id.includes('note'))).toBe(false)
  })

  it('fills a tall room with air', () => {
    const heightIn = (height: number) =>
      fitDrawing(drawn(0), { ...projector, height }).drawing.height

    expect(heightIn(900)).toBeGreaterThan(1.5 * drawn(0)(projector.width / 20 / 1.6).height)
  })

  it('sets many bars close together before their letters become too small to read', () => {
    const twelve = Array.from({ length: 3 }, (_, set) =>
      bars(0).map((bar) => ({ ...bar, id: `${bar.id}-${set}`, label: 'Kort' })),
    ).flat()
    const { size } = fitDrawing((width) => layoutBars(twelve, width), projector)

    expect(size).toBeGreaterThanOrEqual(1)
  })

  it('keeps a wide picture wide, so that it does not jump while it grows', () => {
    const { drawing } = fitDrawing(drawn(0), { width: 963, height: 2_000, em: 21.5 })

    expect(drawing.width).toBeGreaterThanOrEqual(wideFrom)
  })
})

const cells = ['I', 'II', 'III', 'IV']

const cell = (badge: string) => ({
  badge,
  lead: '1+1+1 < 3',
  sub: `${badge} · Avhengige, men alene`,
  text: 'Vi trenger hverandre, men ingen eier gjennomføringen sammen.',
  count: '12 svar',
})

const axis = { question: 'Har vi felles ansvar for at den blir gjennomført?', yes: 'ja', no: 'nei' }

const plane: Plane = {
  cells: {
    topLeft: cell('II'),
    topRight: cell('III'),
    bottomLeft: cell('I'),
    bottomRight: cell('IV'),
  },
  named: cells.map(cell),
  vertical: axis,
  horizontal: axis,
  bubbles: [],
}

const rowOf =
  (label: string) =>
  (_: unknown, at: number): CountRow => ({
    id: `row-${at}`,
    badge: String(at + 1),
    tone: 'c1',
    label,
    counts: [3, 4, 2, 3],
    most: [1],
    says: ['Delte meninger · 2 vet ikke'],
    isMarked: false,
  })

/** What is written beside the plane of so many cases with this name. */
function namesOf(label: string, cases: number, height: number) {
  const rows = Array.from({ length: cases }, rowOf(label))
  const { drawing, size } = fitDrawing((width) => layoutQuadrant(plane, { cells, rows }, width), {
    ...projector,
    height,
  })
  const texts = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  return { size, isCut: texts.some((text) => text.endsWith('…')) }
}

describe('names in a low room', () => {
  it('are whole in letters that are read, before they are cut to one line', () => {
    const { size, isCut } = namesOf(
      'Overgang fra barnehage til skole og fra skole til arbeid',
      8,
      350,
    )

    expect(isCut).toBe(false)
    expect(size).toBeGreaterThanOrEqual(0.65)
  })

  it('are whole where there is room beside the picture, however small the letters around them', () => {
    const long = 'Kompetanseutviklingsplanen følges opp av ledergruppa, på tvers av avdelingene'

    expect(namesOf(long, 1, 350).isCut).toBe(false)
  })

  it('are cut before their letters are too small to read', () => {
    const { size, isCut } = namesOf('Samordning av kompetanseutviklingsplaner '.repeat(4), 8, 350)

    expect(isCut).toBe(true)
    expect(size).toBeGreaterThanOrEqual(0.65)
  })
})

describe('a drawing on a phone', () => {
  /** Letters of DejaVu Sans, the widest face a phone is likely to draw in. */
  const widest = 1.2

  it('keeps every line within its room, in a wide face and large letters too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 40 }),
        fc.integer({ min: 0, max: 4 }),
        (width, noted) => {
          const { drawing, size, letters } = flowDrawing(drawn(noted), width, 'own')
          for (const mark of drawing.marks) {
            if (mark.kind !== 'text' || mark.anchor !== 'start') continue
            const text = textWidth(mark.text) * widest * mark.size * letters
            expect((mark.x + text) * size).toBeLessThanOrEqual(width + 1e-9)
          }
        },
      ),
    )
  })

  it('has letters as large as those around it', () => {
    const { size, letters } = flowDrawing(drawn(2), 17, 'own')

    expect(size * letters).toBeCloseTo(1)
  })
})
