import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Figures, releaseFigures } from '../../../shared/activities/figures.ts'
import { quadrant } from '../../../shared/activities/quadrant/index.ts'
import { movedCases } from '../../../shared/activities/quadrant/moved.ts'
import {
  mostDividedFirst,
  placedIn,
  type QuadrantShown,
} from '../../../shared/activities/quadrant/placed.ts'
import { answer, config as schema } from '../../../shared/activities/quadrant/schema.ts'
import { situationOf } from '../../../shared/activities/quadrant/situations.ts'
import { words } from '../../../shared/activities/quadrant/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import type { Mark } from '../../../shared/charts/marks.ts'
import { textWidth } from '../../../shared/charts/wrap.ts'
import { localize, plainText } from '../../../shared/i18n/local-text.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { quadrantConfig } from '../../support/quadrant-deck.ts'

const say = wordsIn(words, 'nb')

const configOf = (change: object = {}) =>
  v.parse(schema(plainText), {
    ...localize(quadrantConfig, 'nb'),
    ...change,
    // Parsed with texts as plain strings, which is what "localized" says.
  }) as QuadrantShown['config']
const config = configOf()
const one = configOf({ cases: [{ id: 's1', title: 'Ny skolerute' }] })

const letters = {
  '1': { vertical: 'no', horizontal: 'no' },
  '2': { vertical: 'yes', horizontal: 'no' },
  '3': { vertical: 'yes', horizontal: 'yes' },
  '4': { vertical: 'no', horizontal: 'yes' },
  '?': { vertical: 'unknown', horizontal: 'yes' },
  '!': { vertical: 'unknown', horizontal: 'unknown' },
} as const

const repliesOf = (letter: string | undefined) =>
  // A row is written with these letters, and a dash where somebody passed the case over.
  letters[letter as keyof typeof letters] as (typeof letters)['1'] | undefined

/** One letter for each person: the situation they see a case in, "?" and "!" for one or two unknown. */
function tallyOf(rows: readonly string[]): Tally {
  const tally: Tally = new Map()
  const people = Math.max(0, ...rows.map(({ length }) => length))
  for (let person = 0; person < people; person += 1) {
    const cases = Object.fromEntries(
      rows.flatMap((row, at) => {
        const given = repliesOf(row[person])
        return given ? [[`s${at + 1}`, given]] : []
      }),
    )
    addAnswer(tally, quadrant.parts(config, { cases }))
  }
  return tally
}

function shown(rows: readonly string[], change: Partial<QuadrantShown> = {}): QuadrantShown {
  const k = change.k ?? 3
  return { config, figures: releaseFigures(tallyOf(rows), k), k, ...change }
}

const marksOf = (given: QuadrantShown, width = 60): readonly Mark[] => {
  const drawn = quadrant.picture(given, width, say)
  return drawn.kind === 'drawing' ? drawn.marks : []
}

const textsOf = (given: QuadrantShown, width = 60) =>
  marksOf(given, width).flatMap((mark) => (mark.kind === 'text' ? mark.text : []))

const boxOf = (marks: readonly Mark[], id: string) => {
  const mark = marks.find((candidate) => candidate.id === id)
  if (mark?.kind !== 'rect') throw new Error(`no rect ${id}`)
  return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2, radius: mark.width / 2, mark }
}

describe('a quadrant in a deck', () => {
  const faultOf = (change: object) => {
    const parsed = v.safeParse(schema(plainText), { ...localize(quadrantConfig, 'nb'), ...change })
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }
  const { situations } = localize(quadrantConfig, 'nb')

  it.each([
    ['nine cases', { cases: Array.from({ length: 9 }, (_, at) => ({ id: `s${at}`, title: 'a' })) }],
    ['two cases of one id', { cases: [config.cases[0], config.cases[0]] }],
  ])('is refused with %s', (_what, change) => {
    expect(faultOf(change)).toBe('cases')
  })

  it('is refused where two situations have the same place, or one has none', () => {
    expect(faultOf({ situations: { ...situations, II: situations.III } })).toBe('situations')
    expect(faultOf({ situations: { ...situations, IV: undefined } })).toBe('situations.IV')
    expect(
      faultOf({ situations: { ...situations, IV: { ...situations.IV, vertical: 'perhaps' } } }),
    ).toBe('situations.IV.vertical')
  })

  it('has II and IV where the other was, where they are swapped, and the others as they were', () => {
    const places = (model: typeof config) =>
      ['1', '2', '3', '4'].map((letter) => situationOf(model, repliesOf(letter) ?? {}))

    expect(places(config)).toEqual(['I', 'II', 'III', 'IV'])
    expect(places(configOf({ swap: true }))).toEqual(['I', 'IV', 'III', 'II'])
  })
})

describe('answers that a phone sends', () => {
  const faultOf = (value: unknown) => {
    const parsed = v.safeParse(answer(config), value)
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }

  it('may pass over cases, and may say that they do not know', () => {
    expect(faultOf({ cases: { s2: letters['?'] } })).toBeNull()
  })

  it.each([
    ['to one question alone', { cases: { s1: { vertical: 'yes' } } }, 'cases.s1.horizontal'],
    [
      'that are no answers',
      { cases: { s1: { vertical: 'yes', horizontal: true } } },
      'cases.s1.horizontal',
    ],
    ['to a case that is not there', { cases: { s9: letters['1'] } }, 'cases.s9'],
    ['to nothing at all', { cases: {} }, 'cases'],
    ['in another shape', { s1: letters['1'] }, 'cases'],
  ])('are refused with a path where they are %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })
})

describe('what is counted of a case', () => {
  it('is the pair of answers, and nothing that ties it to another case', () => {
    const parts = quadrant.parts(config, { cases: { s1: letters['2'], s3: letters['!'] } })

    expect(parts).toEqual([
      { figure: 'answered', value: true },
      { figure: 'case.s1', value: 'yes no' },
      { figure: 'dont-know', value: 's3 both' },
    ])
  })

  it('needs yes or no to both questions, and k people who gave it', () => {
    const [first, second] = placedIn(shown(['333?!', '13????']))

    expect(first).toMatchObject({
      people: 3,
      counts: { I: 0, II: 0, III: 3, IV: 0 },
      standing: { agreement: 1, yes: { vertical: 1, horizontal: 1 } },
      dontKnow: { people: 2, vertical: 2, horizontal: 1 },
    })
    expect(second).toMatchObject({ people: 2, counts: null, standing: null })
  })

  it('does not tell who few did not know what', () => {
    expect(placedIn(shown(['333?']))[0]?.dontKnow.people).toBe(0)
  })

  it('has the same place on the axes whichever way II and IV are read', () => {
    const rows = ['2223', '1114', '4444']
    const swapped = configOf({ swap: true })
    const yes = (given: QuadrantShown) => placedIn(given).map(({ standing }) => standing?.yes)

    expect(yes(shown(rows, { config: swapped }))).toEqual(yes(shown(rows)))
    expect(placedIn(shown(rows, { config: swapped }))[0]?.counts).toMatchObject({ IV: 3, II: 0 })
  })
})

describe('the order of cases', () => {
  const order = (rows: readonly string[]) =>
    mostDividedFirst(placedIn(shown(rows))).map(({ place }) => place)

  it('begins with the one that fewest see alike', () => {
    expect(order(['333333', '112233', '133333'])).toEqual([2, 3, 1])
  })

  it('begins with opposite corners before neighbours, and has those that cannot be shown last', () => {
    expect(order(['1', '222333', '111333'])).toEqual([3, 2, 1])
  })
})

describe('the picture of a quadrant', () => {
  it('has each case where its shares of yes are, to the right and upwards', () => {
    const marks = marksOf(shown(['3333', '1111', '1133']))
    const of = (id: string) => boxOf(marks, `bubble-${id}`)
    const inside = (id: string, cell: string) => {
      const { x, y } = of(id)
      const box = boxOf(marks, `cell-${cell}-ground`).mark
      return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
    }

    expect(inside('s1', 'III')).toBe(true)
    expect(inside('s2', 'I')).toBe(true)
    expect(of('s3').x).toBeCloseTo((of('s1').x + of('s2').x) / 2)
    expect(of('s3').y).toBeCloseTo((of('s1').y + of('s2').y) / 2)
  })

  it('has the horizontal question to the right and the vertical one upwards', () => {
    const marks = marksOf(shown(['2222', '4444']))

    expect(boxOf(marks, 'bubble-s1').y).toBeLessThan(boxOf(marks, 'bubble-s2').y)
    expect(boxOf(marks, 'bubble-s1').x).toBeLessThan(boxOf(marks, 'bubble-s2').x)
  })

  it('has no bubble on another, whatever people say, now and the round before', () => {
    const eight = configOf({
      cases: Array.from({ length: 8 }, (_, at) => ({ id: `s${at + 1}`, title: `Sak ${at + 1}` })),
    })
    const row = fc.string({ unit: fc.constantFrom('1', '2', '3', '4'), minLength: 4, maxLength: 4 })
    const rows = fc.array(row, { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(rows, rows, fc.constantFrom(8, 20, 40, 60), (before, now, width) => {
        const given = shown(now, { config: eight, before: shown(before).figures })
        const marks = marksOf(given, width)
        const discs = marks.flatMap(({ id }) =>
          /^bubble-s\d(-before)?$/u.test(id) ? [boxOf(marks, id)] : [],
        )

        expect(discs.length).toBeGreaterThanOrEqual(8)
        for (const [index, a] of discs.entries())
          for (const b of discs.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
      }),
      { numRuns: 40 },
    )
  })

  it('has its letters inside, with the largest numbers and the longest texts', () => {
    const titles = (at: number) =>
      `${at} Samordning av kompetanseutviklingsplaner, medarbeidersamtaler og møteplaner på tvers av avdelinger for hele året`
    const eight = configOf({
      cases: Array.from({ length: 8 }, (_, at) => ({ id: `s${at + 1}`, title: titles(at) })),
    })
    const figures: Figures = Object.fromEntries(
      eight.cases.map(({ id }, at) => [
        `case.${id}`,
        {
          people: 3000,
          values: [
            { value: 'yes yes', count: 1400 + at },
            { value: 'no no', count: 1600 - at },
          ],
        },
      ]),
    )
    const all = { ...figures, answered: { people: 3000, values: [{ value: true, count: 3000 }] } }
    for (const width of [36, 45, 60, 80]) {
      const drawn = quadrant.picture({ config: eight, figures: all, k: 3 }, width, say)
      if (drawn.kind !== 'drawing') throw new Error('not drawn')
      for (const each of [drawn, drawn.brief ?? drawn, drawn.tight?.() ?? drawn])
        for (const mark of each.marks) {
          if (mark.kind !== 'text') continue
          const wide = textWidth(mark.text) * mark.size
          const left = { start: 0, middle: wide / 2, end: wide }[mark.anchor]
          expect(mark.x - left).toBeGreaterThanOrEqual(-0.01)
          expect(mark.x - left + wide).toBeLessThanOrEqual(each.width + 0.01)
          expect(mark.y).toBeLessThanOrEqual(each.height + 0.01)
        }
    }
  })

  it('has an id for every mark that no other has', () => {
    for (const width of [10, 60]) {
      const ids = marksOf(shown(['3331', '1111', '1133']), width).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('shows where a case was the round before, if it has moved', () => {
    const before = shown(['1111', '3333', '1133']).figures
    const ids = marksOf(shown(['3333', '3333', '1133'], { before })).map(({ id }) => id)

    expect(ids).toContain('bubble-s1-before')
    expect(ids).not.toContain('bubble-s2-before')
    expect(textsOf(shown(['3333', '3333', '1133'], { before }))).toContain(
      'Prikk uten nummer: runden før',
    )
  })

  it('keeps a bubble that gives way in the cell where all see it', () => {
    const eight = configOf({
      cases: Array.from({ length: 8 }, (_, at) => ({ id: `s${at + 1}`, title: `Sak ${at + 1}` })),
    })
    const alike = shown(
      Array.from({ length: 8 }, () => '3333'),
      { config: eight },
    )
    for (const width of [16, 40, 60]) {
      const marks = marksOf(alike, width)
      const { mark } = boxOf(marks, 'cell-III-ground')
      for (const { id } of eight.cases) {
        const { x, y, radius } = boxOf(marks, `bubble-${id}`)
        expect(x - radius).toBeGreaterThan(mark.x - 0.5)
        expect(y + radius).toBeLessThan(mark.y + mark.height + 0.5)
      }
    }
  })

  it('has the questions, the situations and the counts in words and numbers', () => {
    const texts = textsOf(shown(['1133', '3333', '33!!']))

    expect(texts.join(' ')).toContain('↑ Er vi gjensidig avhengige av hverandre')
    expect(texts.join(' ')).toContain('→ Har vi felles ansvar')
    expect(texts).toEqual(expect.arrayContaining(['1+1+1 > 3', 'II', '6 svar']))
    expect(texts.join(' ')).toContain('For få svar til å vise (2 av minst 3).')
  })

  it('is a sentence where no case can be shown', () => {
    expect(quadrant.picture(shown(['33', '', '1']), 60, say)).toMatchObject({
      kind: 'sentence',
      text: 'For få svar til å vise (2 av minst 3).',
    })
    expect(quadrant.picture(shown(['33--', '--11']), 60, say)).toMatchObject({
      text: 'For få har svart på hver sak til å vise noe (minst 3 på hver).',
    })
    expect(quadrant.picture(shown(['????']), 60, say)).toMatchObject({
      text: 'Ingen har svart ja eller nei på begge spørsmålene.',
    })
  })
})

describe('the finding of a quadrant', () => {
  it.each([
    [
      'one case that divides most',
      ['3333333333', '1111133333', '3333333332'],
      'Begynn med 2 «Vikarbudsjettet»: 5 sier I, 5 sier III.',
    ],
    ['two that divide as much', ['1133', '3311', '3333'], 'Dere ser like ulikt på 1 og 2.'],
    [
      'hardly any difference',
      ['3333', '3333', '1333'],
      'Dere ser sakene ganske likt. Mest ulikt ser dere på 3 «Ny skolerute»: 3 sier III, 1 sier I.',
    ],
    ['none at all', ['3333', '1111', '2222'], 'Alle har plassert sakene likt.'],
    ['nobody', [], 'Ingen har svart ennå.'],
    ['a case that few have placed', ['1133', '3333', '22'], 'For få svar på 3 til å vise.'],
  ])('says where to begin for %s', (_what, rows, sentence) => {
    expect(quadrant.finding(shown(rows), say)).toContain(sentence)
  })

  it('says what was seen in the only case there is', () => {
    const of = (row: string) => quadrant.finding(shown([row], { config: one }), say)

    expect(of('1133')).toBe('2 sier I, 2 sier III.')
    expect(of('3333')).toBe('Alle 4 sier III.')
  })
})

describe('a quadrant as a table and in a file', () => {
  it('has a row for each case, most divided first, and all of them together', () => {
    const { head, rows } = quadrant.table(shown(['3333???', '1133333', '111']), say)

    expect(head.slice(0, 5)).toEqual([
      'Sak',
      'I Hver for seg',
      'II Avhengige, men alene',
      'III Sterkere sammen',
      'IV Sammen uten grunn',
    ])
    expect(rows[0]).toEqual(['2 Vikarbudsjettet', 2, 0, 5, 0, 0, 7, 5, 5, 'Noe spredning'])
    expect(rows.map(([name]) => name)).toEqual([
      '2 Vikarbudsjettet',
      '1 Elevundersøkelsen',
      '3 Ny skolerute',
      'Alle sakene',
    ])
    expect(rows[1]?.[5]).toBe(3)
    expect(rows.at(-1)?.slice(1, 5)).toEqual([5, 0, 9, 0])
  })

  it('says shares of all placements from twenty on, and never before', () => {
    const last = (people: number) =>
      quadrant.table(shown(['3'.repeat(people), '1'.repeat(people)]), say).rows.at(-1)

    expect(last(9)?.[3]).toBe(9)
    expect(last(10)?.[3]).toMatch(/^10 \(50\s?%\)$/u)
  })

  it('has the situations first, then each question, in the order of the deck', () => {
    const records = quadrant.records(shown(['1133???']), say)

    expect(records.slice(0, 11)).toMatchObject([
      { what: '1 Elevundersøkelsen', answer: 'I Hver for seg', count: 2 },
      { answer: 'II Avhengige, men alene', count: 0 },
      { answer: 'III Sterkere sammen', count: 2 },
      { answer: 'IV Sammen uten grunn', count: 0 },
      { answer: '2 av 4 i I og III (to leire)' },
      { what: '1 Elevundersøkelsen: Gjensidig avhengighet', answer: 'Ja', count: 2 },
      { answer: 'Nei', count: 2 },
      { answer: 'Vet ikke', count: 3 },
      { what: '1 Elevundersøkelsen: Felles ansvar', answer: 'Ja', count: 2 },
      { answer: 'Nei', count: 2 },
      { answer: 'Vet ikke', count: 0 },
    ])
  })

  it('tells nothing of a case below k but that it is', () => {
    expect(quadrant.records(shown(['33']), say)[0]).toEqual({
      what: '1 Elevundersøkelsen: For få svar til å vise (2 av minst 3).',
    })
  })
})

describe('cases placed twice', () => {
  it('have moved one by one, where both rounds placed them', () => {
    const before = { cases: { s1: letters['1'], s2: letters['2'], s3: letters['?'] } }
    const now = { cases: { s1: letters['3'], s2: letters['2'], s3: letters['1'] } }

    expect(movedCases(before, now)).toEqual({ 'moved.s1': 'changed', 'moved.s2': 'same' })
  })
})

describe('a quadrant on paper', () => {
  it('has both questions under each case, and lines where cases come up in the room', () => {
    const [block] = quadrant.onPaper(config)
    const [unwritten] = quadrant.onPaper(configOf({ cases: [] }))

    expect(block).toMatchObject({
      kind: 'yesOrNo',
      questions: [config.vertical.question, config.horizontal.question],
      cases: config.cases.map(({ id, title }) => ({ id, title })),
    })
    expect(unwritten?.kind === 'yesOrNo' && unwritten.cases).toHaveLength(8)
  })
})
