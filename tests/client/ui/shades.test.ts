import { describe, expect, it } from 'vitest'
import { contrast, lightness, printed, resolved, themes } from './theme-css.ts'

/** What two shades beside one another must differ by to be two shades in grey as well. */
const apart = 8

const shades = [1, 2, 3, 4, 5].map((number) => `--s${number}`)

describe.each([
  ['on light ground', themes.paper],
  ['on dark ground', themes.hall],
  ['on paper', printed],
] as const)('the shades of a scale %s', (_where, values) => {
  const lights = shades.map((name) => lightness(resolved(values, name)))
  const steps = lights.slice(1).map((light, at) => light - (lights[at] ?? light))

  it('are told apart without their colour, each from the next', () =>
    expect(steps.filter((step) => Math.abs(step) < apart)).toEqual([]))

  it('go one way from the lowest value to the highest', () =>
    expect(new Set(steps.map(Math.sign)).size).toBe(1))
})

describe('the range of shades on paper', () => {
  it('is wider than on a screen, as printers and copiers differ', () => {
    const range = (values: typeof printed) =>
      Math.abs(lightness(resolved(values, '--s1')) - lightness(resolved(values, '--s5')))

    expect(range(printed)).toBeGreaterThan(range(themes.paper) * 1.5)
  })
})

describe('a count that stands on its shade on paper', () => {
  it.each([
    ['--s1', '#000000'],
    ['--s2', '#000000'],
    ['--s3', '#000000'],
    ['--s4', '#ffffff'],
    ['--s5', '#ffffff'],
  ])('can be read on %s in %s', (shade, ink) =>
    expect(contrast(resolved(printed, shade), ink)).toBeGreaterThan(4.5),
  )
})
