import { describe, expect, it } from 'vitest'
import { cardSteps } from '../../../client/charts/card-steps.ts'

describe('ways to show cards', () => {
  it('begin with whole cards in large letters, all in one row', () => {
    expect(cardSteps(3, 90)[0]).toMatchObject({ size: 1.6, ranks: 2, columns: 3, lines: 'all' })
  })

  it('leave out fields before they cut lines', () => {
    const steps = cardSteps(8, 60)
    const firstCut = steps.findIndex(({ lines }) => lines !== 'all')
    const signAlone = steps.findIndex(({ ranks }) => ranks === 0)

    expect(signAlone).toBeLessThan(firstCut)
  })

  it('never make a column narrower than a few words', () => {
    for (const { columns, size } of cardSteps(12, 60)) {
      expect(60 / size / columns).toBeGreaterThanOrEqual(11)
    }
  })

  it('never go below the least size that is read at ten metres', () => {
    expect(Math.min(...cardSteps(12, 60).map(({ size }) => size))).toBe(1)
  })

  it('try smaller letters for whole cards before they leave out a field', () => {
    const steps = cardSteps(3, 50)
    const firstWithout = steps.findIndex(({ ranks }) => ranks < 2)

    expect(steps.slice(0, firstWithout).some(({ size }) => size === 1)).toBe(true)
  })

  it('let names run into their texts before they leave out a field', () => {
    const steps = cardSteps(3, 90)
    const firstWithout = steps.findIndex(({ ranks }) => ranks < 2)

    expect(steps.slice(0, firstWithout).some(({ runsIn }) => runsIn)).toBe(true)
  })

  it('end with as many side by side as can be, for cards that cannot all be there', () => {
    const [last, fewer] = [5, 2].map((cards) => cardSteps(cards, 60).at(-1))

    expect(last).toMatchObject({ lines: 2, columns: 5 })
    expect(fewer).toMatchObject({ lines: 2, columns: 2 })
  })

  it('stay one column where it is narrow', () => {
    expect(new Set(cardSteps(5, 9).map(({ columns }) => columns))).toEqual(new Set([1]))
  })
})
