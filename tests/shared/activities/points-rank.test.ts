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
const config = v.parse(configSchema(plainText), {
  options: ['Mål', 'Rolle', 'Respekt'].map((title, at) => ({ id: 'abc'[at], title })),
  rank: true,
})

describe('an order that a phone sends', () => {
  const faultOf = (value: unknown) => {
    const parsed = v.safeParse(answer(config), value)
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }

  it('has each option once', () => {
    expect(faultOf({ order: ['b', 'c', 'a'] })).toBeNull()
  })

  it.each([
    ['an option twice', { order: ['a', 'b', 'a'] }, 'order.2'],
    ['an option too few', { order: ['a', 'b'] }, 'order'],
    ['an option too many', { order: ['a', 'b', 'c', 'a'] }, 'order'],
    ['a place left free', { order: ['a', '', 'c'] }, 'order.1'],
    ['an option that is not there', { order: ['a', 'b', 'x'] }, 'order.2'],
    ['dots', { points: { a: 1 } }, 'order'],
    ['something beside it', { order: ['a', 'b', 'c'], points: { a: 1 } }, 'points'],
  ])('is refused with a path where it has %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })

  it('is of ten options at most', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ id: `m${at}`, title: 'M' }))
    const parsed = v.safeParse(configSchema(plainText), { options: many, rank: true })

    expect(parsed.success ? null : v.getDotPath(parsed.issues[0])).toBe('options')
    expect(points.traits(config).list).toMatchObject({ name: 'options', least: 2, most: 10 })
  })
})

function shown(orders: readonly string[], k = 3, mode?: 'group'): PointsShown {
  const tally: Tally = new Map()
  for (const order of orders) addAnswer(tally, points.parts(config, { order: order.split('') }))
  return {
    config: localize(config, 'nb'),
    figures: releaseFigures(tally, k),
    k,
    ...(mode ? { mode } : {}),
  }
}

describe('the parts of an order', () => {
  it('are each an option with its place, and know of no other', () => {
    expect(points.parts(config, { order: ['b', 'a', 'c'] })).toEqual([
      { figure: 'place', value: { option: 'b', place: 1 } },
      { figure: 'place', value: { option: 'a', place: 2 } },
      { figure: 'place', value: { option: 'c', place: 3 } },
    ])
  })

  it('are the same for rooms that ordered differently but placed alike', () => {
    const figures = (orders: readonly string[]) => shown(orders).figures

    expect(figures(['abc', 'bca', 'cab'])).toEqual(figures(['acb', 'bac', 'cba']))
  })
})

describe('what is counted of orders', () => {
  it('is the mean place with its range, the lowest first, and how many gave each place', () => {
    const { head, rows } = points.table(shown(['abc', 'abc', 'acb', 'bac']), say)

    expect(head).toEqual([
      'Forslag',
      'Snittplass av 4 svar',
      'Spenn',
      'Plass 1',
      'Plass 2',
      'Plass 3',
    ])
    expect(rows).toEqual([
      ['A Mål', '1,3', '1–2', 3, 1, 0],
      ['B Rolle', '2,0', '1–3', 1, 2, 1],
      ['C Respekt', '2,8', '2–3', 0, 1, 3],
    ])
  })

  it('leaves ties in the order of the deck, and names them together', () => {
    const tied = shown(['abc', 'bac', 'abc', 'bac'])

    expect(points.table(tied, say).rows.map(([name]) => name)).toEqual([
      'A Mål',
      'B Rolle',
      'C Respekt',
    ])
    expect(points.finding(tied, say)).toBe(
      'Først: «Mål» og «Rolle» (snittplass 1,5). Sist: «Respekt» (snittplass 3,0, alle på plass 3). Mest ulikt plassert: «Mål» og «Rolle» (fra plass 1 til 2).',
    )
  })

  it('is in the files with n', () => {
    expect(points.records(shown(['abc', 'abc', 'acb', 'bac']), say).slice(0, 2)).toEqual([
      { what: 'A Mål', answer: 'Snittplass 1,3 av 4 svar, fra plass 1 til 2.' },
      { what: 'A Mål', answer: 'Plass 1', count: 3 },
    ])
  })

  it.each([
    ['all on the same place', ['abc', 'bca', 'cab'], 'Alle har samme snittplass.'],
    ['nobody', [], 'Ingen har satt noe i rekkefølge ennå.'],
    ['too few', ['abc', 'abc'], 'For få svar til å vise (2 av minst 3).'],
  ])('says it of %s', (_what, orders, sentence) => {
    expect(points.finding(shown(orders), say)).toBe(sentence)
  })

  it('points at what was placed most differently', () => {
    expect(points.finding(shown(['abc', 'cba', 'abc', 'acb', 'cab']), say)).toMatch(
      /Mest ulikt plassert: «Respekt» \(fra plass 1 til 3\)\.$/u,
    )
  })
})

describe('orders of a second round', () => {
  const twice = {
    ...shown(['abc', 'abc', 'acb']),
    before: shown(['cba', 'cba', 'cab']).figures,
  }

  it('are drawn before those of the first, which is named', () => {
    const drawn = points.picture(twice, 60, say)
    const marks = drawn.kind === 'drawing' ? drawn.marks : []
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

    expect(marks.find(({ id }) => id === 'a-2-before')).toMatchObject({ tone: 'pale' })
    expect(marks.find(({ id }) => id === 'a-0')).toMatchObject({ tone: 'c1' })
    expect(texts.join(' ')).toContain('Venstre søyle: runden før')
  })

  it('have the mean of both in the table', () => {
    const { head, rows } = points.table(twice, say)

    expect(head.slice(1, 4)).toEqual(['Snittplass av 3 svar', 'Spenn', 'Snittplass runden før'])
    expect(rows[0]?.slice(0, 4)).toEqual(['A Mål', '1,0', '1', '2,7'])
  })

  it('stand alone where the first was answered by too few', () => {
    const { head } = points.table({ ...twice, before: shown(['cba']).figures }, say)

    expect(head).not.toContain('Snittplass runden før')
  })
})

describe('orders of tables side by side', () => {
  const table = (number: number, order: string) => ({
    table: number,
    name: `Bord ${number}`,
    head: 'Bord',
    figures: shown([order], 1).figures,
  })
  const tables = {
    ...shown(['abc', 'cab'], 1, 'group'),
    tables: [table(1, 'abc'), table(4, 'cab')],
  }

  it('have a column each', () => {
    const { head, rows } = points.table(tables, say)

    expect(head.slice(-2)).toEqual(['Bord 1', 'Bord 4'])
    expect(rows.map((row) => [row[0], ...row.slice(-2)])).toEqual([
      ['A Mål', 1, 2],
      ['C Respekt', 3, 1],
      ['B Rolle', 2, 3],
    ])
  })

  it('are told beside each row', () => {
    const drawn = points.picture(tables, 60, say)
    const texts =
      drawn.kind === 'drawing'
        ? drawn.marks.flatMap((mark) => ('text' in mark ? mark.text : []))
        : []

    expect(texts.join(' ')).toContain('Bord 1: 3 · Bord 4: 1')
  })
})
