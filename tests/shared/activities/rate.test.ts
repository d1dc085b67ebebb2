import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Figures, releaseFigures } from '../../../shared/activities/figures.ts'
import { rate } from '../../../shared/activities/rate/index.ts'
import type { RateShown } from '../../../shared/activities/rate/rated.ts'
import { answer } from '../../../shared/activities/rate/schema.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { deckSchema, stepOf } from '../../../shared/deck/deck.ts'
import { trygtNok } from '../../../shared/deck/library/trygt-nok.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { isUnanimous } from '../../../shared/room/unanimity.ts'

const say = wordsIn(words, 'nb')

const config = {
  items: [
    { id: 'a', text: 'Her kan vi ta opp det vanskelige.', reversed: false },
    { id: 'b', text: 'Feil blir husket lenge.', reversed: true },
  ],
  scale: { from: 1 as const, to: 5 as const, names: ['Stemmer ikke', 'Stemmer helt'] },
  dontKnow: true,
}

type Row = readonly (number | 'dk' | null)[]

/** What each person gives each item; null where an item is passed over. */
function tallyOf(rows: Readonly<Record<string, Row>>): Tally {
  const tally: Tally = new Map()
  const people = Math.max(0, ...Object.values(rows).map(({ length }) => length))
  for (let person = 0; person < people; person += 1) {
    const ratings = Object.entries(rows).flatMap(([id, row]) => {
      const given = row[person] ?? null
      return given === null ? [] : [[id, { v: given }] as const]
    })
    addAnswer(tally, rate.parts(config, { ratings: Object.fromEntries(ratings) }))
  }
  return tally
}

function shown(rows: Readonly<Record<string, Row>>, k = 3, before?: Figures): RateShown {
  const figures = releaseFigures(tallyOf(rows), k)
  return { config, figures, k, ...(before ? { before } : {}) }
}

const marksOf = (given: RateShown, width = 60) => {
  const drawn = rate.picture(given, width, say)
  return drawn.kind === 'drawing' ? drawn.marks : []
}

const textsOf = (given: RateShown, width = 60) =>
  marksOf(given, width).flatMap((mark) => ('text' in mark ? mark.text : []))

describe('ratings that a phone sends', () => {
  const faultOf = (value: unknown, settings = config) => {
    const parsed = v.safeParse(answer(settings), value)
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }

  it('may pass over items, and may say that they do not know', () => {
    expect(faultOf({ ratings: { b: { v: 'dk' } } })).toBeNull()
  })

  it.each([
    ['above the scale', { ratings: { a: { v: 6 } } }, 'ratings.a.v'],
    ['between its values', { ratings: { a: { v: 2.5 } } }, 'ratings.a.v'],
    ['of an item that is not there', { ratings: { z: { v: 3 } } }, 'ratings.z'],
    ['of nothing at all', { ratings: {} }, 'ratings'],
  ])('are refused with a path where they are %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })

  it('may not say "don\'t know" where it is not offered', () => {
    expect(faultOf({ ratings: { a: { v: 'dk' } } }, { ...config, dontKnow: false })).toBe(
      'ratings.a.v',
    )
  })
})

describe('what is counted of ratings', () => {
  it('is each item by itself, "don\'t know" apart from its values', () => {
    const [first] = rate.table(shown({ a: [4, 4, 5, 3, 'dk', 'dk', 'dk'] }), say).rows

    expect(first?.slice(1)).toEqual([0, 0, 1, 2, 1, 3, 4, '4', 'Noe spredning'])
  })

  it('needs k people who gave the item a value: those who do not know are none of them', () => {
    const given = shown({ a: [4, 4, 'dk', 'dk', 'dk', 'dk'], b: [1, 2, 2, 3, 1, 2] })

    expect(textsOf(given)).toContain('For få svar til å vise (2 av minst 3).')
    expect(rate.finding(given, say)).toContain('For få svar på a til å vise.')
  })

  it('does not tell who few did not know what', () => {
    const [first] = rate.table(shown({ a: [4, 4, 5, 'dk'] }), say).rows

    expect(first?.[6]).toBe(0)
  })

  it('turns an item that is said the other way round, and says so with its own wording', () => {
    const [, second] = rate.table(shown({ b: [1, 1, 2] }), say).rows

    expect(second?.slice(0, 6)).toEqual([
      'b Feil blir husket lenge. (Snudd: her står 5 for «Stemmer ikke»)',
      0,
      0,
      0,
      1,
      2,
    ])
  })

  it('takes nobody for unanimous who only did not know', () => {
    const deck = v.parse(deckSchema, trygtNok)
    const step = stepOf(deck, 'hos-oss')
    if (!step) throw new Error('T2 has no such step')
    const people = Array.from({ length: 6 }, () => 'dk' as const)

    expect(isUnanimous(step, { k: 3 }, tallyOf({ a: people, b: [1, 2, 3, 1, 2, 3] }))).toBe(false)
    expect(isUnanimous(step, { k: 3 }, tallyOf({ a: [4, 4, 4, 4, 4], b: [1, 2, 3, 1, 2] }))).toBe(
      true,
    )
  })
})

describe('the picture of ratings', () => {
  it('has a column over each value that somebody gave, higher for more', () => {
    const heights = marksOf(shown({ a: [1, 5, 5, 5] })).flatMap((mark) =>
      mark.kind === 'rect' && /^a-\d$/u.test(mark.id) ? [[mark.id, mark.height] as const] : [],
    )

    expect(heights.map(([id]) => id)).toEqual(['a-0', 'a-4'])
    expect(heights[1]?.[1]).toBeCloseTo(3 * (heights[0]?.[1] ?? 0))
  })

  it('has the same shade for the same value in every row', () => {
    const tones = marksOf(shown({ a: [1, 3, 5], b: [1, 3, 5] })).flatMap((mark) =>
      /^[ab]-\d$/u.test(mark.id) ? [`${mark.id.slice(2)} ${mark.tone}`] : [],
    )

    expect(new Set(tones)).toEqual(new Set(['0 s1', '2 s3', '4 s5']))
  })

  it('says median and words after the columns, wide and narrow', () => {
    const given = shown({ a: [3, 3, 4, 4] })

    expect(textsOf(given)).toEqual(expect.arrayContaining(['3–4', 'Ganske samlet', '4 svar']))
    expect(textsOf(given, 20).join(' ')).toContain('Median 3–4 · Ganske')
  })

  it('has the round before as pale columns behind its own, in one scale', () => {
    const before = shown({ a: [1, 1, 1, 1, 1, 1] })
    const now = shown({ a: [5, 5, 5] }, 3, before.figures)
    const heightOf = (id: string) => {
      const mark = marksOf(now).find((candidate) => candidate.id === id)
      return mark?.kind === 'rect' ? mark.height : Number.NaN
    }

    expect(heightOf('a-0-before')).toBeCloseTo(2 * heightOf('a-4'))
    expect(textsOf(now).join(' ')).toContain('runden før')
    expect(rate.table(now, say).rows[0]?.slice(-2)).toEqual(['1', '–'])
  })

  it('is a sentence where every item is below k', () => {
    expect(rate.picture(shown({ a: [1, 2] }), 60, say)).toEqual({
      kind: 'sentence',
      text: 'For få svar til å vise (2 av minst 3).',
    })
    const spreadThin = shown({ a: [1, 2, null, null], b: [null, null, 3, 4] })
    expect(rate.picture(spreadThin, 60, say)).toMatchObject({
      text: 'For få har svart på hvert utsagn til å vise noe (minst 3 på hvert).',
    })
  })
})

describe('the finding of ratings', () => {
  it.each([
    ['all near one another', { a: [3, 3, 4, 4], b: [2, 2, 2, 3] }, 'Dere er ganske samlet'],
    [
      'one item far apart',
      { a: [4, 4, 4, 4], b: [1, 2, 3, 4, 5] },
      'Dere ser mest ulikt på b «Feil blir husket lenge» – delte meninger.',
    ],
    [
      'two camps',
      { a: [1, 1, 5, 5], b: [3, 3, 3, 3] },
      'Dere ser mest ulikt på a «Her kan vi ta opp det vanskelige». To leire',
    ],
    [
      'two items equally far apart',
      { a: [1, 3, 5], b: [1, 3, 5] },
      'Dere ser mest ulikt på a og b',
    ],
    ['nobody', {}, 'Ingen har svart ennå.'],
  ])('says where to begin for %s', (_what, rows, sentence) => {
    expect(rate.finding(shown(rows), say)).toContain(sentence)
  })
})

describe('ratings in a file', () => {
  it('are counts by value, then what they come to with n', () => {
    const records = rate.records(shown({ a: [2, 3, 3, 4, 4, 4] }), say)

    expect(records.slice(0, 7)).toMatchObject([
      { answer: '1 Stemmer ikke', count: 0 },
      { answer: '2', count: 1 },
      { answer: '3', count: 2 },
      { answer: '4', count: 3 },
      { answer: '5 Stemmer helt', count: 0 },
      { answer: 'Vet ikke', count: 0 },
      { answer: 'Median 3–4, gjennomsnitt 3,3 av 6 svar. Noe spredning' },
    ])
  })
})
