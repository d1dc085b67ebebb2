import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import type { PointsShown } from '../../../shared/activities/points/given.ts'
import { points } from '../../../shared/activities/points/index.ts'
import { answer } from '../../../shared/activities/points/schema.ts'
import { words } from '../../../shared/activities/points/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(words, 'nb')

const config = {
  points: 3,
  most: 2,
  options: ['Rekkefremlegg', 'Motstemme', 'Spilleregler'].map((title, index) => ({
    id: `m${index + 1}`,
    title,
  })),
}

type Given = Readonly<Record<string, number>>

function shown(people: readonly Given[], k = 3, mode?: 'group'): PointsShown {
  const tally: Tally = new Map()
  for (const given of people) addAnswer(tally, points.parts(config, { points: given }))
  return { config, figures: releaseFigures(tally, k), k, ...(mode ? { mode } : {}) }
}

/** Six dots on the first from six people, six on the second from three. */
const sixAndSix: readonly Given[] = [
  ...Array.from({ length: 6 }, () => ({ m1: 1 })),
  ...Array.from({ length: 3 }, () => ({ m2: 2 })),
]

describe('dots that a phone sends', () => {
  const faultOf = (value: unknown) => {
    const parsed = v.safeParse(answer(config), value)
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }

  it('may leave some unused', () => {
    expect(faultOf({ points: { m1: 1 } })).toBeNull()
    expect(faultOf({ points: { m1: 2, m3: 1 } })).toBeNull()
  })

  it.each([
    ['more on one option than it may get', { points: { m2: 3 } }, 'points.m2'],
    ['more in all than there are', { points: { m1: 2, m2: 2 } }, 'points'],
    ['half a dot', { points: { m1: 0.5 } }, 'points.m1'],
    ['none on an option', { points: { m1: 0 } }, 'points.m1'],
    ['fewer than none', { points: { m1: 2, m2: -1 } }, 'points.m2'],
    ['an option that is not there', { points: { m9: 1 } }, 'points.m9'],
    ['nothing at all', { points: {} }, 'points'],
  ])('are refused with a path where they are %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })
})

describe('what is counted of dots', () => {
  it('is the sum of each option, the people it came from, the most from one, and the mean', () => {
    expect(points.table(shown(sixAndSix), say).head).toEqual([
      'Forslag',
      'Prikker',
      'Personer',
      'Mest fra én',
      'Snitt av 9 svar',
    ])
    expect(points.table(shown(sixAndSix), say).rows).toEqual([
      ['1 Rekkefremlegg', 6, 6, 1, '0,7'],
      ['2 Motstemme', 6, 3, 2, '0,7'],
      ['3 Spilleregler', 0, 0, 0, '0,0'],
    ])
  })

  it('is so in the files, too, in the order of the deck', () => {
    expect(points.records(shown([...sixAndSix, { m3: 2 }, { m3: 2 }]), say).slice(6)).toEqual([
      { what: 'Spilleregler', answer: 'Prikker', count: 4 },
      { what: 'Spilleregler', answer: 'Personer', count: 2 },
      { what: 'Spilleregler', answer: 'Gjennomsnitt 0,4 av 11 svar, fra 0 til 2.' },
    ])
  })

  it('counts tables where tables sign', () => {
    expect(points.table(shown(sixAndSix, 1, 'group'), say).head[2]).toBe('Bord')
  })

  it('is nothing below k', () => {
    expect(points.records(shown([{ m1: 2 }, { m1: 1 }]), say)).toEqual([
      { what: 'For få svar til å vise (2 av minst 3).' },
    ])
  })
})

describe('the picture of dots', () => {
  const badgesOf = (given: PointsShown) => {
    const drawn = points.picture(given, 60, say)
    return drawn.kind === 'drawing'
      ? drawn.marks.flatMap((mark) =>
          mark.id.endsWith('badge-0') && 'text' in mark ? mark.text : [],
        )
      : []
  }
  const textsOf = (given: PointsShown) => {
    const drawn = points.picture(given, 60, say)
    return drawn.kind === 'drawing'
      ? drawn.marks.flatMap((mark) => ('text' in mark ? mark.text : []))
      : []
  }

  it('has most first, and leaves equals in the order of the deck', () => {
    expect(badgesOf(shown([...sixAndSix, ...sixAndSix.map(() => ({ m3: 1 }))]))).toEqual([
      '3',
      '1',
      '2',
    ])
  })

  it('has the people beside the sum', () => {
    expect(textsOf(shown(sixAndSix))).toEqual(
      expect.arrayContaining(['6', 'fra 6 personer', 'fra 3 personer']),
    )
  })

  it('stands on pages where there is not room for all, most first, in one scale', () => {
    const options = Array.from({ length: 24 }, (_, at) => ({ id: `m${at + 1}`, title: `Nr ${at}` }))
    const drawn = points.picture({ ...shown(sixAndSix), config: { ...config, options } }, 60, say)
    const pages = drawn.kind === 'drawing' ? (drawn.pages?.() ?? []) : []
    const onPages = pages.map((page) =>
      page.draw(60).marks.flatMap(({ id }) => (id.endsWith('-track') ? id : [])),
    )

    expect(pages.length).toBeGreaterThan(1)
    expect(onPages.flat().toSorted()).toEqual(options.map(({ id }) => `${id}-track`).toSorted())
    expect(onPages[0]?.slice(0, 2)).toEqual(['m1-track', 'm2-track'])
    expect(
      pages
        .at(-1)
        ?.draw(60)
        .marks.find(({ id }) => id.endsWith('-bar')),
    ).toMatchObject({
      width: 0,
    })
  })
})

/** All texts of the second picture: who gave how much, option by option. */
const spreadTexts = (given: PointsShown) => {
  const drawn = points.picture({ ...given, view: 1 }, 60, say)
  return drawn.kind === 'drawing'
    ? drawn.marks.flatMap((mark) => ('text' in mark ? [[mark.id, mark.text] as const] : []))
    : []
}

describe('how much each gave', () => {
  it('is a second picture where a person has more than one dot', () => {
    expect(points.views?.(config, say)).toEqual(['Sum', 'Hvor mye hver ga'])
    expect(points.views?.({ ...config, points: 1 }, say)).toEqual(['Sum'])
  })

  it('tells a mix from a split with the same sum', () => {
    const mixed = [
      { m1: 1, m2: 1 },
      { m1: 1, m2: 1 },
      { m1: 1, m2: 1 },
      { m1: 1, m2: 1 },
    ]
    const split = [{ m1: 2 }, { m1: 2 }, { m2: 2 }, { m2: 2 }]
    const columns = (people: readonly Given[]) =>
      spreadTexts(shown(people)).filter(([id]) => /^m1-\d-count$/u.test(id))

    expect(columns(mixed)).toEqual([['m1-1-count', '4']])
    expect(columns(split)).toEqual([
      ['m1-0-count', '2'],
      ['m1-2-count', '2'],
    ])
  })

  it('says how many gave an option any, and the most that one of them gave', () => {
    expect(spreadTexts(shown(sixAndSix)).map(([, text]) => text)).toEqual(
      expect.arrayContaining(['fra 6 personer', 'fra 3 personer', 'høyst 2 fra én']),
    )
  })

  it('is not told where too few answered', () => {
    expect(points.picture({ ...shown([{ m1: 2 }]), view: 1 }, 60, say)).toEqual({
      kind: 'sentence',
      text: 'For få svar til å vise (1 av minst 3).',
    })
  })
})

describe('the finding of dots', () => {
  it.each([
    [
      'one that got most',
      [{ m1: 2 }, { m1: 1, m2: 1 }, { m2: 1 }],
      'Flest prikker: «Rekkefremlegg» (3 prikker fra 2 personer). Ingen prikker til «Spilleregler».',
    ],
    [
      'two that got as many',
      [{ m1: 1 }, { m2: 1 }, { m1: 1, m2: 1 }],
      'Flest prikker: «Rekkefremlegg» og «Motstemme» (2 prikker hver). Ingen prikker til «Spilleregler».',
    ],
    [
      'all alike',
      [{ m1: 1 }, { m2: 1 }, { m3: 1 }],
      'Alle fikk like mange prikker (1 prikk hver).',
    ],
    ['nobody', [], 'Ingen har gitt prikker ennå.'],
  ] as const)('says it for %s', (_what, people, sentence) => {
    expect(points.finding(shown(people), say)).toBe(sentence)
  })
})
