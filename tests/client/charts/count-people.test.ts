import { describe, expect, it } from 'vitest'
import { countPeople } from '../../../client/charts/count-people.ts'
import { result } from '../screen/views.ts'

describe('how many a picture is made of', () => {
  it('counts who gave a value, and who skipped', () => {
    expect(countPeople(result({ answered: 7 }))).toEqual({ people: 5, skipped: 2 })
  })

  it('takes nobody for skipping while the picture grows', () => {
    expect(countPeople(result({ answered: 7, final: false }))).toEqual({ people: 5, skipped: 0 })
  })

  it('is by the figure that most gave, not by what few marked besides', () => {
    const { figures } = result()
    const marked = { ...figures, item: { tooFew: true as const, people: 2 } }

    expect(countPeople(result({ figures: marked }))?.people).toBe(5)
  })

  it.each([
    ['too few', result({ figures: { option: { tooFew: true, people: 2 } } })],
    ['nobody', result({ figures: {} })],
    ['cards of groups', result({ mode: 'group' })],
  ])('is not said of %s', (_name, shown) => {
    expect(countPeople(shown)).toBeNull()
  })
})
