import { describe, expect, it } from 'vitest'
import { tryOut } from '../try-out.ts'
import { allowedPaths, pathsIn, releasedPaths } from './paths.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('the list of fields', () => {
  it('would miss none that is new, however deep it lies', () => {
    const view = { role: 'phone', step: { id: 'velg', answeredBy: ['x'] }, shown: [{ id: 'velg' }] }

    const unknown = pathsIn(['view', view]).filter((path) => !allowedPaths.phone.has(path))

    expect(unknown).toEqual(['view.step.answeredBy[]'])
  })

  it('tells results from everything else', () => {
    const figures = { option: { people: 3, values: [{ value: { id: 'a' }, count: 3 }] } }

    expect(pathsIn(['view', { shown: [{ figures }] }])).toEqual([
      'view.shown[].figures.*.people',
      'view.shown[].figures.*.values[].value',
      'view.shown[].figures.*.values[].count',
    ])
    expect(releasedPaths.test('view.shown[].figures.*.people')).toBe(true)
    expect(releasedPaths.test('view.answered')).toBe(false)
  })
})
