import { describe, expect, it } from 'vitest'
import { layoutForces } from '../../../shared/charts/forces.ts'
import type { Drawing } from '../../../shared/charts/marks.ts'
import { layoutPairs } from '../../../shared/charts/pairs.ts'
import { layoutStacks } from '../../../shared/charts/stacks.ts'
import { labelsIn } from '../../support/drawings.ts'

const cutIn = (drawing: Drawing) =>
  labelsIn(drawing).filter(({ left, right }) => left < 0 || right > drawing.width)

describe('what stands beside a mark, in a picture with little width', () => {
  it('is whole: the ends of a scale of eleven values', () => {
    const scale = {
      values: Array.from({ length: 11 }, (_, value) => String(value)),
      low: 'medarbeiderutviklingssamtale ved slutten',
      high: 'medarbeiderutviklingssamtale ved slutten',
      median: 'median',
    }

    expect(cutIn(layoutStacks([{ id: 'all', title: null, stacks: [] }], scale, 34))).toEqual([])
  })

  it('is whole: a share of three thousand people', () => {
    const strongest = { id: 'a', label: 'Høyere krav', share: 1, says: '100 % av 3000' }
    const field = {
      promotes: { title: 'Fremmer', forces: [strongest] },
      hinders: { title: 'Hemmer', forces: [] },
      hint: '',
    }

    expect(cutIn(layoutForces(field, 14))).toEqual([])
  })

  it('is whole, or not there: what is said of two markers', () => {
    const row = (label: string) => ({
      label,
      counts: [0, 2, 3, 2, 0],
      figure: '3',
      says: ['Ganske samlet', '7 svar'],
    })
    const scale = { values: ['1', '2', '3', '4', '5'], low: '', high: '', median: 'Median' }
    const pair = { id: 'a', badge: '1', label: 'Utsagn', isMarked: false }
    const drawn = layoutPairs([{ ...pair, rows: [row('Nå'), row('Da')] }], scale, 35)
    const said = (drawing: Drawing) =>
      drawing.marks.flatMap((mark) =>
        mark.kind === 'text' && mark.id.startsWith('a-says') ? mark.text : [],
      )

    expect(said(drawn)).toEqual(['Ganske', 'samlet'])
    expect(said(drawn.tight?.() ?? drawn)).toEqual([])
  })
})
