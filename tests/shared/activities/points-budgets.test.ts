import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import type { PointsShown } from '../../../shared/activities/points/given.ts'
import { points } from '../../../shared/activities/points/index.ts'
import { answer, config as configSchema } from '../../../shared/activities/points/schema.ts'
import { words } from '../../../shared/activities/points/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { localize, plainText } from '../../../shared/i18n/local-text.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(words, 'nb')
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Forslag ${id}` }))

const config = {
  options,
  budgets: [
    { label: 'Fordelene', options: ['a', 'c'], k: 3 },
    { label: 'Ulempene', options: ['b', 'd'], k: 2, max: 1 },
  ],
}

const faultIn = (schema: v.GenericSchema<unknown, unknown>, value: unknown) => {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
}

describe('budgets of a deck', () => {
  const faultOf = (value: unknown) => faultIn(configSchema(plainText), value)
  const [first, second] = config.budgets

  it('share the options among them', () => {
    expect(faultOf(config)).toBeNull()
  })

  it.each([
    ['with points beside them', { ...config, points: 3 }, 'budgets'],
    ['with a limit beside them', { ...config, most: 1 }, 'most'],
    ['with an order beside them', { ...config, rank: true }, 'rank'],
    ['alone', { options, budgets: [first] }, 'budgets'],
    [
      'without options',
      { options, budgets: [first, { ...second, options: [] }] },
      'budgets.1.options',
    ],
    [
      'of an option that is not there',
      { options, budgets: [first, { ...second, options: ['b', 'x'] }] },
      'budgets.1.options.1',
    ],
    [
      'of an option that another has',
      { options, budgets: [first, { ...second, options: ['b', 'a'] }] },
      'budgets.1.options.1',
    ],
    [
      'that leave an option out',
      { options, budgets: [first, { ...second, options: ['b'] }] },
      'budgets',
    ],
    ['of no points', { options, budgets: [{ ...first, k: 0 }, second] }, 'budgets.0.k'],
    [
      'of half a point at most',
      { options, budgets: [first, { ...second, max: 0.5 }] },
      'budgets.1.max',
    ],
    ['that are not there at all', { options }, 'points'],
  ])('are refused with a path: %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })

  it('take no options from another step: they would be in no budget', () => {
    expect(points.traits(v.parse(configSchema(plainText), config)).list).toBeUndefined()
  })
})

describe('an answer to several budgets', () => {
  const faultOf = (value: unknown) =>
    faultIn(answer(v.parse(configSchema(plainText), config)), value)

  it.each([
    ['all of both', { a: 2, c: 1, b: 1, d: 1 }],
    ['one alone', { d: 1 }],
  ])('may spend %s', (_what, given) => {
    expect(faultOf({ points: given })).toBeNull()
  })

  it.each([
    ['more than one budget has, while the other has some left', { a: 3, c: 1 }, 'points'],
    ['more on one option than its own budget allows', { a: 2, d: 2 }, 'points.d'],
    ['half a point', { a: 0.5 }, 'points.a'],
    ['an option of no budget', { x: 1 }, 'points.x'],
  ])('is refused with a path where it has %s', (_what, given, path) => {
    expect(faultOf({ points: given })).toBe(path)
  })

  it('is not an order', () => {
    expect(faultOf({ order: ['a', 'b', 'c', 'd'] })).toBe('points')
  })
})

function shown(people: readonly Readonly<Record<string, number>>[]): PointsShown {
  const tally: Tally = new Map()
  const settings = v.parse(configSchema(plainText), config)
  for (const given of people) addAnswer(tally, points.parts(settings, { points: given }))
  return { config: localize(settings, 'nb'), figures: releaseFigures(tally, 3), k: 3 }
}

const three = [
  { a: 3, b: 1 },
  { c: 2, b: 1 },
  { c: 2, d: 1 },
]

describe('what is shown of several budgets', () => {
  it('is compared within each of them, most first', () => {
    const rows = points.table(shown(three), say).rows

    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Fordelene: 3 Forslag c', 4, 2],
      ['Fordelene: 1 Forslag a', 3, 1],
      ['Ulempene: 2 Forslag b', 2, 2],
      ['Ulempene: 4 Forslag d', 1, 1],
    ])
  })

  it('is said budget by budget', () => {
    expect(points.finding(shown(three), say)).toBe(
      'Fordelene: Flest prikker: «Forslag c» (4 prikker fra 2 personer). Ulempene: Flest prikker: «Forslag b» (2 prikker fra 2 personer).',
    )
  })

  it('says of a budget that nobody spent that it was not', () => {
    expect(points.finding(shown([{ a: 1 }, { a: 1 }, { a: 1, c: 1 }]), say)).toMatch(
      /Ulempene: Ingen prikker her\.$/u,
    )
  })

  it('has each budget under its own heading, in both pictures', () => {
    for (const view of [0, 1]) {
      const drawn = points.picture({ ...shown(three), view }, 60, say)
      const texts =
        drawn.kind === 'drawing'
          ? drawn.marks.flatMap((mark) => ('text' in mark ? mark.text : []))
          : []

      expect(texts.filter((text) => /^(?:Fordelene|Ulempene)/u.test(text))).toHaveLength(2)
    }
  })
})
