import { describe, expect, it } from 'vitest'
import { talk } from '../../../shared/activities/talk/index.ts'

const points = ['Fravær av tillit', 'Frykt for konflikt', 'Manglende forpliktelse']

describe('the points of a talk', () => {
  it('stand as they come', () => {
    expect(talk.outline({ points }).map(({ title }) => title)).toEqual(points)
  })

  it('stand on one another where they are a ladder, the first at the bottom', () => {
    expect(
      talk.outline({ points, fromBelow: true }).map(({ badge, title, isStep }) => ({
        badge,
        title,
        isStep,
      })),
    ).toEqual([
      { badge: '3', title: 'Manglende forpliktelse', isStep: true },
      { badge: '2', title: 'Frykt for konflikt', isStep: true },
      { badge: '1', title: 'Fravær av tillit', isStep: true },
    ])
  })
})
