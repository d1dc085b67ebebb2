import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { rate } from '../../../shared/activities/rate/index.ts'
import type { RateShown } from '../../../shared/activities/rate/rated.ts'
import type { RateAnswer } from '../../../shared/activities/rate/schema.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { plainText } from '../../../shared/i18n/local-text.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(words, 'nb')
const schema = rate.config(plainText)
const agreeing = ['Stemmer ikke', 'Stemmer helt']
const five = { from: 1, to: 5, names: agreeing }
const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Utsagn ${id}` }))
const markers = [
  { id: 'now', label: 'Nå' },
  { id: 'end', label: 'Ved slutten' },
]

const pathOf = (settings: unknown): string | null => {
  const parsed = v.safeParse(schema, settings)
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
}

function shown(settings: unknown, answers: readonly RateAnswer[], view = 0, k = 3): RateShown {
  const config = v.parse(schema, settings)
  const tally: Tally = new Map()
  const answer = rate.answer(config)
  for (const given of answers) addAnswer(tally, rate.parts(config, v.parse(answer, given)))
  // The texts of this deck are in one language already.
  return { config: config as RateShown['config'], figures: releaseFigures(tally, k), k, view }
}

const marksOf = (given: RateShown, width = 60) => {
  const drawn = rate.picture(given, width, say)
  return drawn.kind === 'drawing' ? drawn.marks : []
}

const textsOf = (given: RateShown, width = 60): string[] =>
  marksOf(given, width).flatMap((mark) => ('text' in mark ? mark.text : []))

const boxOf = (given: RateShown, id: string, width = 60) => {
  const mark = marksOf(given, width).find((candidate) => candidate.id === id)
  if (mark?.kind !== 'rect') throw new Error(`no box ${id}`)
  return mark
}

/** The same values for everybody, item by item. */
const all = (count: number, ratings: RateAnswer['ratings']): RateAnswer[] =>
  Array.from({ length: count }, () => ({ ratings }))

describe('a rating in a deck', () => {
  const sections = [
    { id: 's', title: 'Forutsetninger' },
    { id: 't', title: 'Prosesser' },
  ]
  const sorted = items.map((item, at) => ({ ...item, section: at < 2 ? 's' : 't' }))

  it.each([
    ['eleven steps', { items, scale: { from: 0, to: 10, names: agreeing } }],
    [
      'seven steps with a name each',
      { items, scale: { from: 1, to: 7, names: Array.from('abcdefg') } },
    ],
    ['two markers', { items, scale: five, markers }],
    ['sections', { items: sorted, scale: five, sections }],
    ['rungs', { items, scale: five, layout: 'ladder' }],
    ['a flow', { items: sorted, scale: five, sections, layout: 'flow', frame: 'Press' }],
    ['items from another step', { items: [], scale: five }],
    [
      'pairs of words',
      {
        items: [{ id: 'a', poles: { low: 'Styring', high: 'Ledelse' } }],
        scale: { from: 1, to: 7 },
      },
    ],
  ])('may have %s', (_what, settings) => {
    expect(pathOf(settings)).toBeNull()
  })

  const poles = { low: 'Styring', high: 'Ledelse' }
  it.each([
    [
      'a scale that is none of the three',
      { items, scale: { from: 0, to: 5, names: agreeing } },
      'scale',
    ],
    ['names for some steps', { items, scale: { ...five, names: ['a', 'b', 'c'] } }, 'scale.names'],
    ['a scale without names, and no poles', { items, scale: { from: 1, to: 7 } }, 'items'],
    ['poles beside names', { items: [{ id: 'a', poles }], scale: five }, 'items'],
    [
      'one pole',
      { items: [{ id: 'a', poles: { low: 'Styring' } }], scale: { from: 1, to: 7 } },
      'items.0.poles.high',
    ],
    [
      'a pair that is reversed',
      { items: [{ id: 'a', poles, reversed: true }], scale: { from: 1, to: 7 } },
      'items',
    ],
    ['an item without words', { items: [{ id: 'a' }], scale: five }, 'items'],
    [
      'twenty-one items',
      { items: Array.from({ length: 21 }, (_, at) => ({ id: `${at}`, text: 'x' })), scale: five },
      'items',
    ],
    ['items of one id', { items: [items[0], items[0]], scale: five }, 'items'],
    [
      'three markers',
      { items, scale: five, markers: [...markers, { id: 'x', label: 'x' }] },
      'markers',
    ],
    ['two markers of one id', { items, scale: five, markers: [markers[0], markers[0]] }, 'markers'],
    ['an item in no section', { items, scale: five, sections }, 'items'],
    [
      'a section that is not there',
      { items: [{ ...items[0], section: 'z' }], scale: five, sections },
      'items',
    ],
    ['an empty section', { items: sorted.slice(0, 2), scale: five, sections }, 'sections'],
    [
      'a section longer than a screen',
      {
        items: Array.from({ length: 8 }, (_, at) => ({
          id: `${at}`,
          text: 'x',
          section: at < 7 ? 's' : 't',
        })),
        scale: five,
        sections,
      },
      'sections',
    ],
    ['rungs in sections', { items: sorted, scale: five, sections, layout: 'ladder' }, 'layout'],
    ['rungs with two markers', { items, scale: five, markers, layout: 'ladder' }, 'layout'],
    ['a flow without sections', { items, scale: five, layout: 'flow' }, 'layout'],
    ['a frame around a list', { items, scale: five, frame: 'Press' }, 'layout'],
    ['nothing to rate, on a ladder', { items: [], scale: five, layout: 'ladder' }, 'items'],
    ['nothing to rate for oneself', { items: [], scale: five, private: true }, 'items'],
    ['a layout that is not there', { items, scale: five, layout: 'stairs' }, 'layout'],
  ])('is refused with a path where it has %s', (_what, settings, path) => {
    expect(pathOf(settings)).toBe(path)
  })

  it('takes items from another step only where they are a plain list', () => {
    const listOf = (settings: unknown) => rate.traits(v.parse(schema, settings)).list

    expect(listOf({ items: [], scale: five })).toMatchObject({ name: 'items', least: 1, most: 20 })
    expect(listOf({ items: sorted, scale: five, sections })).toBeUndefined()
    expect(listOf({ items, scale: five, layout: 'ladder' })).toBeUndefined()
  })

  it('is never sent where it is for oneself', () => {
    const traits = rate.traits(v.parse(schema, { items, scale: five, private: true }))

    expect(traits.collects).toBe(false)
    expect(traits.list).toBeUndefined()
  })
})

describe('ratings with two markers', () => {
  const config = v.parse(schema, { items, scale: five, markers })
  const faultOf = (value: unknown) => {
    const parsed = v.safeParse(rate.answer(config), value)
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }

  it.each([
    ['both', { a: { v: 2, v2: 4 } }],
    ['the first alone', { a: { v: 2 } }],
    ['the second alone', { a: { v2: 4 } }],
    ['neither, as they do not know', { a: { v: 'dk' } }],
  ])('may give %s', (_what, ratings) => {
    expect(faultOf({ ratings })).toBeNull()
  })

  it.each([
    ['nothing', { a: {} }, 'ratings.a'],
    ['a second above the scale', { a: { v: 2, v2: 6 } }, 'ratings.a.v2'],
    ['a value beside what they do not know', { a: { v: 'dk', v2: 3 } }, 'ratings.a.v2'],
    ['"don\'t know" for the second alone', { a: { v2: 'dk' } }, 'ratings.a.v2'],
    ['a third', { a: { v: 2, v2: 3, v3: 4 } }, 'ratings.a.v3'],
  ])('are refused with a path where they give %s', (_what, ratings, path) => {
    expect(faultOf({ ratings })).toBe(path)
  })

  it('may not have a second where there is one marker', () => {
    const one = v.parse(schema, { items, scale: five })

    expect(v.is(rate.answer(one), { ratings: { a: { v: 2, v2: 3 } } })).toBe(false)
  })

  it('are pieces that nothing ties to one another', () => {
    expect(rate.parts(config, { ratings: { a: { v: 2, v2: 4 } } })).toEqual([
      { figure: 'rated', value: true },
      { figure: 'item.a', value: 2 },
      { figure: 'second.a', value: 4 },
    ])
  })

  it('need k people for each marker by itself', () => {
    const given = shown({ items, scale: five, markers }, [
      ...all(2, { a: { v: 2, v2: 4 } }),
      ...all(2, { a: { v: 3 } }),
    ])

    expect(rate.table(given, say).rows[0]?.[0]).toBe('a Utsagn a – Nå')
    expect(rate.table(given, say).rows[1]?.at(-1)).toBe('for få svar til å vise')
    expect(rate.finding(given, say)).toContain('For få svar på a (Ved slutten)')
  })

  it('lie as dots that do not overlap, with an arrow from median to median', () => {
    const given = shown({ items, scale: five, markers }, all(30, { a: { v: 2, v2: 4 } }))
    const dots = marksOf(given).filter(({ id }) => /^a(:2)?-\d-\d+$/u.test(id))
    const places = dots.map((dot) => ('x' in dot ? `${dot.x.toFixed(4)}/${dot.y.toFixed(4)}` : ''))

    expect(dots).toHaveLength(60)
    expect(new Set(places).size).toBe(60)
    const tip = marksOf(given).find(({ id }) => id === 'a-tip')
    const end = tip?.kind === 'shape' ? (tip.points[0]?.[0] ?? 0) : 0
    expect(end).toBeGreaterThan(boxOf(given, 'a-from').x)
  })

  it('are columns with their numbers where they are too many to be dots', () => {
    const given = shown({ items, scale: five, markers }, all(3_000, { a: { v: 2, v2: 4 } }))

    expect(textsOf(given).filter((text) => text === '3000')).toHaveLength(2)
    expect(marksOf(given).length).toBeLessThan(200)
  })

  it('say where the two are furthest apart', () => {
    const given = shown({ items, scale: five, markers }, [
      ...all(4, { a: { v: 2, v2: 5 }, b: { v: 3, v2: 4 } }),
    ])

    expect(rate.finding(given, say)).toContain(
      'Størst avstand fra «Nå» til «Ved slutten»: a «Utsagn a» (median 2 → 5).',
    )
  })

  it('are told to have moved marker by marker', () => {
    const before = { ratings: { a: { v: 2, v2: 4 }, b: { v2: 3 } } }
    const now = { ratings: { a: { v: 3, v2: 4 }, b: { v2: 2 } } }
    const moved = { 'moved.a': 'up', 'moved.a:2': 'same', 'moved.b:2': 'down' }

    expect(rate.moved?.between(config, before, now)).toEqual(moved)
    expect(rate.moved && v.is(rate.moved.schema(config), moved)).toBe(true)
  })
})

describe('ratings in a low room', () => {
  const texts = items.map((item) => ({
    ...item,
    text: `${item.text} om noe som tar et par linjer`,
  }))
  const given = shown({ items: texts, scale: five }, all(3_000, { a: { v: 2 }, b: { v: 4 } }))
  const low = (width: number) => {
    const drawn = rate.picture(given, width, say)
    return drawn.kind === 'drawing' ? (drawn.tight?.().marks ?? []) : []
  }

  it.each([34, 37, 44, 60])('have bars long enough to be compared, %i em wide', (width) => {
    const bar = low(width).find(({ id }) => id === 'a-1')

    expect(bar?.kind === 'rect' && bar.width).toBeGreaterThan(1.8)
    expect(bar?.kind === 'rect' && bar.width).toBeGreaterThan(bar?.kind === 'rect' ? bar.height : 0)
  })

  it('have each number over its own bar, from where its value begins', () => {
    const marks = low(44)
    const [bar, count] = ['a-1', 'a-1-count'].map((id) => marks.find((mark) => mark.id === id))

    expect(count).toMatchObject({ kind: 'text', text: '3000', anchor: 'start' })
    expect(bar?.kind === 'rect' && count?.kind === 'text' && bar.x - count.x).toBe(0)
  })
})

describe('ratings as rungs', () => {
  const ladder = { items, scale: five, layout: 'ladder' }
  const given = shown(ladder, [...all(2, { a: { v: 1 }, b: { v: 4 } }), ...all(2, { a: { v: 5 } })])

  const apart = shown(ladder, [
    ...all(2, { a: { v: 1 }, b: { v: 4 } }),
    ...all(2, { a: { v: 5 }, b: { v: 4 } }),
  ])

  it('stand bottom-up, on screen, phone and paper', () => {
    expect(textsOf(given).indexOf('Utsagn d')).toBeLessThan(textsOf(given).indexOf('Utsagn a'))
    expect(rate.outline(given.config).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
    expect(rate.outline(given.config).every(({ isStep }) => isStep)).toBe(true)
    expect(rate.onPaper(given.config)).toMatchObject([
      { items: [{ id: 'd' }, {}, {}, { id: 'a' }] },
    ])
  })

  it('are divided by how many gave each value, with the middle in the midst of them', () => {
    const [low, high, middle] = [boxOf(given, 'a-0'), boxOf(given, 'a-4'), boxOf(given, 'a-middle')]

    expect(low.width).toBeCloseTo(high.width)
    expect(middle.x).toBeGreaterThan(low.x + low.width / 2)
    expect(middle.x).toBeLessThan(high.x + high.width / 2)
    expect([low.tone, high.tone]).toEqual(['s1', 's5'])
  })

  it('are a staircase whose steps begin further in the higher they stand', () => {
    const steps = ['a', 'b', 'c', 'd'].map((id) => boxOf(given, `${id}-step`).x)

    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
    expect(new Set(steps).size).toBe(4)
  })

  it('have on each part how many gave its value, and never under the mark of the middle', () => {
    const united = shown(ladder, [...all(4, { a: { v: 3 } }), ...all(4, { b: { v: 2 } })])
    const count = marksOf(united, 45).find(({ id }) => id === 'a-2-count')
    const { x, width } = boxOf(united, 'a-middle')

    expect(count).toMatchObject({ kind: 'text', text: '4', tone: 'on' })
    expect(count?.kind === 'text' && Math.abs(count.x - x - width / 2)).toBeGreaterThan(0.5)
  })

  it('fill the step to look at first, and no other', () => {
    const tones = ['a', 'b'].map((id) => boxOf(apart, `${id}-step`).tone)

    expect(tones).toEqual(['c2', 'track'])
  })

  it('say too few instead of an empty bar', () => {
    expect(textsOf(given).join(' ')).toContain('For få svar til å vise (2 av minst 3).')
  })
})

describe('ratings in sections', () => {
  const sections = ['Forutsetninger', 'Prosesser', 'Resultater', 'Tilstander'].map((title, at) => ({
    id: `s${at}`,
    title,
    ring: at === 3,
  }))
  const flow = {
    items: Array.from({ length: 15 }, (_, at) => ({
      id: String(at + 1),
      text: `Utsagn ${at + 1}`,
      section: `s${at % 4}`,
    })),
    scale: five,
    sections,
    layout: 'flow',
    frame: 'Støtte og press',
  }
  const ratings = Object.fromEntries(flow.items.map(({ id }, at) => [id, { v: (at % 5) + 1 }]))

  it('lead from one to the next, with the states around them and the frame around all', () => {
    const given = shown(flow, all(4, ratings))
    const texts = textsOf(given)

    expect(texts).toEqual(
      expect.arrayContaining([...sections.map(({ title }) => title), 'Støtte og press']),
    )
    expect(boxOf(given, 'section-s0-box-left').x).toBeLessThan(
      boxOf(given, 'section-s1-box-left').x,
    )
    expect(boxOf(given, 'section-s2-box-foot').y).toBeLessThan(boxOf(given, 'ring-foot').y)
    expect(boxOf(given, 'ring-foot').y).toBeLessThan(boxOf(given, 'frame-foot').y)
  })

  it('stand under one another on a phone', () => {
    const given = shown(flow, all(4, ratings))

    expect(boxOf(given, 'section-s1-box-top', 20).y).toBeGreaterThan(
      boxOf(given, 'section-s0-box-foot', 20).y,
    )
  })

  it('can be looked at as a profile and by agreement, and have no total', () => {
    const given = shown(flow, all(4, ratings), 1)

    expect(rate.views?.(given.config, say)).toEqual([
      'Alle utsagn',
      'Profil av delene',
      'Mest delt og mest samlet',
    ])
    expect(textsOf(given)).toContain('Forutsetninger')
    expect(marksOf(given).some(({ id }) => id === 'band')).toBe(true)
    expect(
      rate.records(given, say).filter(({ answer }) => answer?.startsWith('Medianen av')),
    ).toHaveLength(4)
  })

  it('are joined to a profile only where each of them may be shown', () => {
    const some = Object.fromEntries(Object.entries(ratings).filter(([id]) => Number(id) % 4 !== 1))
    const given = shown(flow, all(4, some), 1)

    expect(marksOf(given).some(({ id }) => id === 'band')).toBe(false)
    expect(marksOf(given).some(({ id }) => id === 'axis-s1-middle')).toBe(true)
  })

  it('name the three people agree on least, then the three they agree on most', () => {
    const split = [...all(3, { ...ratings, 7: { v: 1 } }), ...all(3, { ...ratings, 7: { v: 5 } })]
    const texts = textsOf(shown(flow, split, 2))

    expect(texts.indexOf('Mest delt')).toBeLessThan(texts.indexOf('Utsagn 7'))
    expect(texts.indexOf('Utsagn 7')).toBeLessThan(texts.indexOf('Mest samlet'))
    expect(texts.filter((text) => text.startsWith('Utsagn'))).toHaveLength(6)
  })

  it('have the same shade for the same value in each picture', () => {
    const tones = [0, 2].flatMap((view) =>
      marksOf(shown(flow, all(4, ratings), view)).flatMap((mark) => {
        const level = /^\d+-(\d)$/u.exec(mark.id)?.[1]
        return level === undefined ? [] : [`${level} ${mark.tone}`]
      }),
    )

    expect([...new Set(tones)].toSorted()).toEqual(['0 s1', '1 s2', '2 s3', '3 s4', '4 s5'])
  })
})

describe('items that come from texts', () => {
  it('are called by their places, not by the ids of the texts', () => {
    const config = v.parse(schema, { items: [items[0]], scale: five })
    const brought = { id: 'V1StGXR8_Z5jdHi6B-myT', title: 'Møtene våre', reversed: false }
    const given = { config: { ...config, items: [...config.items, brought] }, figures: {}, k: 3 }

    // The texts of this deck are in one language already.
    expect(rate.outline(given.config as RateShown['config'])).toMatchObject([
      { badge: 'a' },
      { badge: '2', title: 'Møtene våre' },
    ])
  })
})
