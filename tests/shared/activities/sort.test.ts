import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { figuresOfTable } from '../../../shared/activities/by-table.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { findingOf, pictureOf, tableOf } from '../../../shared/activities/side-by-side.ts'
import { sort } from '../../../shared/activities/sort/index.ts'
import { movedCards } from '../../../shared/activities/sort/moved.ts'
import type { SortShown } from '../../../shared/activities/sort/sorted.ts'
import { words } from '../../../shared/activities/sort/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import type { Drawing, Picture } from '../../../shared/charts/marks.ts'
import { localize, plainText } from '../../../shared/i18n/local-text.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { forcesConfig, measuresConfig } from '../../support/sort-deck.ts'

const say = wordsIn(words, 'nb')

const file = {
  cards: ['Mentor', 'Coaching', 'Seminar'].map((title, at) => ({ id: `k${at + 1}`, title })),
  buckets: ['Har', 'Lite nytte', 'Savner'].map((title, at) => ({ id: `b${at + 1}`, title })),
}

type File = Readonly<Record<string, unknown>>
type Given = Readonly<Record<string, string>>

/** As the phone has it, texts in bokmål. */
const configOf = (of: File) => v.parse(sort.config(plainText), localize(of, 'nb'))

function figuresOf(config: ReturnType<typeof configOf>, people: readonly Given[], k = 1) {
  const tally: Tally = new Map()
  for (const cards of people) addAnswer(tally, sort.parts(config, { cards }))
  return releaseFigures(tally, k)
}

function shown(people: readonly Given[], of: File = file, k = 1): SortShown {
  const config = configOf(of)
  // Parsed with texts as plain strings, which is what "localized" says.
  return { config: config as SortShown['config'], figures: figuresOf(config, people, k), k }
}

const times = (count: number, given: Given): Given[] => Array.from({ length: count }, () => given)

function drawingOf(picture: Picture): Drawing {
  if (picture.kind !== 'drawing') throw new Error(`no drawing but a ${picture.kind}`)
  return picture
}

const draw = (of: SortShown, width = 60) => drawingOf(sort.picture(of, width, say))
const textsIn = ({ marks }: Drawing) => marks.flatMap((mark) => ('text' in mark ? mark.text : []))
const markIn = ({ marks }: Drawing, id: string) => {
  const found = marks.find((mark) => mark.id === id)
  if (found?.kind !== 'rect') throw new Error(`no mark ${id}`)
  return found
}

/** Two for Har, one for Lite nytte, three for Savner on the first; all alike on the second. */
const six: readonly Given[] = [
  ...times(2, { k1: 'b1', k2: 'b1' }),
  { k1: 'b2', k2: 'b1' },
  ...times(3, { k1: 'b3', k2: 'b1' }),
]

describe('a step of cards to sort', () => {
  const faultOf = (of: File) => {
    const parsed = v.safeParse(sort.config(plainText), localize(of, 'nb'))
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }
  const cards = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `k${at}`, title: `Kort ${at}` }))
  const sections = [
    { id: 'ja', title: 'Fremmer' },
    { id: 'nei', title: 'Hemmer' },
  ]
  const sided = cards(4).map((card, at) => ({ ...card, section: at % 2 === 0 ? 'ja' : 'nei' }))
  const forces = { promotes: 'ja', hinders: 'nei', strength: 'b1' }

  it('has three to fifty cards and two to five buckets', () => {
    expect(faultOf({ ...file, cards: cards(3) })).toBeNull()
    expect(faultOf({ ...file, cards: cards(50) })).toBeNull()
    expect(faultOf(measuresConfig)).toBeNull()
    expect(faultOf({ ...file, cards: sided, sections, forces, show: 'force-field' })).toBeNull()
  })

  it.each([
    ['fifty-one cards', { cards: cards(51) }, 'cards'],
    ['two cards of one id', { cards: [...cards(3), ...cards(1)] }, 'cards'],
    ['a card without a title', { cards: [...cards(3), { id: 'x' }] }, 'cards.3.title'],
    ['one bucket', { buckets: file.buckets.slice(1, 2) }, 'buckets'],
    ['six buckets', { buckets: cards(6) }, 'buckets'],
    [
      'a section that is not there',
      { sections, cards: [...sided, { ...cards(9)[8], section: 'x' }] },
      'cards',
    ],
    ['sections that nobody named', { cards: sided }, 'cards'],
    ['a ranking by what is no bucket', { rankBy: 'b9' }, 'rankBy'],
    ['an unknown picture', { show: 'pie' }, 'show'],
    ['a force field without forces', { show: 'force-field' }, 'show'],
    [
      'a strength that is no bucket',
      { sections, cards: sided, forces: { ...forces, strength: 'x' } },
      'forces',
    ],
    [
      'one side for both',
      { sections, cards: sided, forces: { ...forces, hinders: 'ja' } },
      'forces',
    ],
    ['something more', { shuffle: true }, 'shuffle'],
  ])('is refused with a path where it has %s', (_what, change, path) => {
    expect(faultOf({ ...file, ...change })).toBe(path)
  })
})

describe('cards that a phone sends', () => {
  const faultOf = (value: unknown) => {
    const parsed = v.safeParse(sort.answer(configOf(file)), value)
    return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '')
  }

  it('may be left lying, all but one', () => {
    expect(faultOf({ cards: { k2: 'b3' } })).toBeNull()
    expect(faultOf({ cards: { k1: 'b1', k2: 'b3', k3: 'b3' } })).toBeNull()
  })

  it.each([
    ['a bucket that is not there', { cards: { k2: 'b9' } }, 'cards.k2'],
    ['a card that is not there', { cards: { k9: 'b1' } }, 'cards.k9'],
    ['two buckets for one card', { cards: { k1: ['b1', 'b2'] } }, 'cards.k1'],
    ['no bucket for a card', { cards: { k1: null } }, 'cards.k1'],
    ['nothing at all', { cards: {} }, 'cards'],
    ['cards in a list', { cards: ['b1'] }, 'cards.0'],
    ['something more', { cards: { k1: 'b1' }, name: 'Kari' }, 'name'],
    ['no cards', {}, 'cards'],
    ['no answer', null, ''],
  ])('are refused with a path where they have %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })

  it('are one piece each, which nothing ties to one another', () => {
    expect(sort.parts(configOf(file), { cards: { k1: 'b3', k2: 'b1' } })).toEqual([
      { figure: 'sorted', value: true },
      { figure: 'card.k1', value: 'b3' },
      { figure: 'card.k2', value: 'b1' },
    ])
  })
})

describe('cards sorted twice', () => {
  it.each([
    ['the same', { k1: 'b1', k2: 'b2' }, { k2: 'b2', k1: 'b1' }, 'same'],
    ['one in another bucket', { k1: 'b1' }, { k1: 'b2' }, 'changed'],
    ['one more', { k1: 'b1' }, { k1: 'b1', k2: 'b2' }, 'changed'],
    ['one left lying', { k1: 'b1', k2: 'b2' }, { k1: 'b1' }, 'changed'],
  ])('are %s', (_what, before, now, moved) => {
    expect(movedCards({ cards: before }, { cards: now })).toEqual({ moved })
  })
})

describe('what is counted of sorted cards', () => {
  it('is each bucket of each card, and how many sorted it', () => {
    expect(sort.table(shown(six), say)).toEqual({
      head: ['Kort', 'A Har', 'B Lite nytte', 'C Savner', 'Svar'],
      rows: [
        ['Mentor', 2, 1, 3, 6],
        ['Coaching', 6, 0, 0, 6],
        ['Seminar', 0, 0, 0, 0],
      ],
    })
  })

  it('is ranked by the bucket that the deck asks for, equals in its order', () => {
    const people = [{ k3: 'b3' }, { k3: 'b3', k1: 'b3' }, { k2: 'b3' }]
    const rows = sort.table(shown(people, { ...file, rankBy: 'b3' }), say).rows

    expect(rows.map(([title]) => title)).toEqual(['Seminar', 'Mentor', 'Coaching'])
  })

  it('stands in one order in rounds beside one another', () => {
    const of = { ...file, rankBy: 'b3' }
    const [first, second] = [shown(times(2, { k2: 'b3' }), of), shown(times(3, { k3: 'b3' }), of)]
    const beside = [first.figures, second.figures]
    const titles = (round: SortShown) =>
      sort.table({ ...round, beside }, say).rows.map(([title]) => title)

    expect(titles(first)).toEqual(['Seminar', 'Coaching', 'Mentor'])
    expect(titles(second)).toEqual(titles(first))
    // The report tells each round of the others alone.
    expect(
      sort.table({ ...second, beside: [first.figures] }, say).rows.map(([title]) => title),
    ).toEqual(titles(first))
  })

  it('is in the files bucket by bucket, and nothing of what nobody sorted', () => {
    expect(sort.records(shown(six), say)).toEqual([
      { what: 'Mentor', answer: 'Har', count: 2 },
      { what: 'Mentor', answer: 'Lite nytte', count: 1 },
      { what: 'Mentor', answer: 'Savner', count: 3 },
      { what: 'Coaching', answer: 'Har', count: 6 },
      { what: 'Coaching', answer: 'Lite nytte', count: 0 },
      { what: 'Coaching', answer: 'Savner', count: 0 },
      { what: 'Seminar: Ingen har sortert ennå.' },
    ])
  })

  it('is for a table where it put its cards, and no more', () => {
    const table = { ...shown([{ k1: 'b3', k2: 'b1' }]), mode: 'group' as const }

    expect(sort.records(table, say)).toEqual([
      { what: 'Mentor', answer: 'Savner', count: 1 },
      { what: 'Coaching', answer: 'Har', count: 1 },
    ])
  })

  it('is withheld card by card where too few sorted it', () => {
    const few = shown([...times(3, { k1: 'b1' }), ...times(2, { k2: 'b2' })], file, 3)

    expect(sort.table(few, say).rows[1]).toEqual([
      'Coaching',
      '–',
      '–',
      '–',
      'for få svar til å vise',
    ])
    expect(sort.records(few, say).slice(3)).toEqual([
      { what: 'Coaching: For få svar til å vise (2 av minst 3).' },
      { what: 'Seminar: Ingen har sortert ennå.' },
    ])
    expect(textsIn(draw(few))).toContain('For få svar til å vise (2 av minst 3).')
    expect(sort.finding(few, say)).toBe(
      'Dere sorterte ganske likt. Ett kort har for få svar til å vises.',
    )
  })
})

describe('the bars of sorted cards', () => {
  it('have a part for each bucket, with its letter and count, as long as it is many', () => {
    const drawing = draw(shown(six))

    expect(textsIn(drawing)).toEqual(expect.arrayContaining(['A 2', 'B 1', 'C 3', 'A 6']))
    const [two, three] = ['k1-A', 'k1-C'].map((id) => markIn(drawing, id))
    expect(((two?.width ?? 0) + 0.12) / ((three?.width ?? 0) + 0.12)).toBeCloseTo(2 / 3)
    expect(two?.tone).toBe('c1')
    expect(three?.tone).toBe('c3')
  })

  it('have the parts of a bar beside one another, never over', () => {
    const { marks } = draw(shown(six))
    const parts = marks.flatMap((mark) =>
      mark.kind === 'rect' && /^k1-[A-E]$/u.test(mark.id) ? mark : [],
    )

    expect(parts).toHaveLength(3)
    for (const [index, part] of parts.slice(1).entries()) {
      const before = parts[index]
      expect(part.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0))
    }
  })

  it.each([60, 20])('lose no count where a part is too thin for it, at %d em', (width) => {
    const crowd = [
      ...times(1_400, { k1: 'b1' }),
      ...times(1_595, { k1: 'b2' }),
      ...times(5, { k1: 'b3' }),
    ]
    const texts = textsIn(draw(shown(crowd), width)).join(' ')

    for (const part of ['A 1400', 'B 1595', 'C 5']) expect(texts).toContain(part)
  })

  it('say what empty space is, only where there is some', () => {
    const left = 'Tom plass: lot kortet ligge'

    expect(textsIn(draw(shown(six)))).toContain(left)
    expect(textsIn(draw(shown(times(3, { k1: 'b1', k2: 'b1', k3: 'b2' }))))).not.toContain(left)
  })

  it('set off the card people are most divided about', () => {
    const { marks } = draw(shown(six))

    expect(marks.filter(({ id }) => id.endsWith('-ground')).map(({ id }) => id)).toEqual([
      'k1-ground',
    ])
  })
})

describe('sorted cards of two rounds', () => {
  const before = shown(times(4, { k1: 'b1', k2: 'b2' })).figures
  const twice = { ...shown(times(4, { k1: 'b3', k2: 'b2' })), before }

  it('have the round before as a narrow bar under the other, in the same scale', () => {
    const drawing = draw(twice)
    const [now, earlier] = ['k1-C', 'k1-A-before'].map((id) => markIn(drawing, id))

    expect(earlier?.width).toBeCloseTo(now?.width ?? 0)
    expect(earlier?.y).toBeGreaterThan((now?.y ?? 0) + (now?.height ?? 0))
    expect(textsIn(drawing).join(' ')).toContain('Smal stripe under: runden før')
    expect(drawing.marks.some(({ id }) => id === 'k3-A-before')).toBe(false)
  })

  it('have it in the table', () => {
    const { head, rows } = sort.table(twice, say)

    expect(head.at(-1)).toBe('Runden før')
    expect(rows.map((row) => row.at(-1))).toEqual(['A 4', 'B 4', '–'])
  })

  it('show nothing of a round before that too few answered', () => {
    const few = shown(times(2, { k1: 'b1' }), file, 3).figures
    const { marks } = draw({ ...shown(times(4, { k1: 'b3' }), file, 3), before: few })

    expect(marks.filter(({ id }) => id.endsWith('-before'))).toEqual([])
  })

  it('have a force as it was under the force as it is', () => {
    const field = {
      ...shown(times(4, { k1: 'tydelig', k7: 'tydelig' }), forcesConfig),
      before: shown([...times(2, { k1: 'tydelig' }), ...times(2, { k1: 'litt' })], forcesConfig)
        .figures,
    }
    const drawing = draw(field)

    expect(markIn(drawing, 'k1-before').width / markIn(drawing, 'k1-bar').width).toBeCloseTo(0.5)
    expect(drawing.marks.some(({ id }) => id === 'k7-before')).toBe(false)
  })
})

describe('the pages of many cards', () => {
  const many = shown(
    times(4, Object.fromEntries(measuresConfig.cards.slice(0, 40).map(({ id }) => [id, 'har']))),
    { ...measuresConfig, show: 'bars' },
  )
  const labelsIn = ({ marks }: Drawing) =>
    marks.flatMap(({ id }) => (id.endsWith('-label-0') ? id : []))

  it('hold each card once, in the same order as the whole', () => {
    const whole = draw(many)
    const pages = whole.pages?.() ?? []

    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap((page) => labelsIn(page.draw(60)))).toEqual(labelsIn(whole))
  })

  it('are the same on a narrow screen and on a wide one', () => {
    const pagesAt = (width: number) =>
      (draw(many, width).pages?.() ?? []).map((page) => labelsIn(page.draw(width)))

    expect(pagesAt(40)).toEqual(pagesAt(75))
  })

  it('name the buckets on each, and say on the last how many nobody sorted', () => {
    const pages = (draw(many).pages?.() ?? []).map((page) => textsIn(page.draw(60)))

    expect(pages.every((texts) => texts.includes('Har, men lite nytte'))).toBe(true)
    expect(pages.filter((texts) => texts.includes('+ 7 kort som ingen har sortert'))).toEqual([
      pages.at(-1),
    ])
  })

  it('are one where cards are few', () => {
    expect(draw(shown(six)).pages?.()).toHaveLength(1)
  })
})

describe('the force field', () => {
  const people = (count: number, strong: number): Given[] => [
    ...times(strong, { k1: 'tydelig', k7: 'litt', k8: 'tydelig' }),
    ...times(count - strong, { k1: 'ikke', k7: 'tydelig', k8: 'tydelig' }),
  ]

  it('has what pushes on the left and what holds back on the right, as long as their shares', () => {
    const field = draw(shown(people(12, 9), forcesConfig))
    const barOf = (id: string) => markIn(field, `${id}-bar`)

    expect(barOf('k1').x + barOf('k1').width).toBeLessThan(30)
    expect(barOf('k7').x).toBeGreaterThan(30)
    expect(barOf('k1').width / barOf('k8').width).toBeCloseTo(9 / 12)
    expect(barOf('k7').width / barOf('k8').width).toBeCloseTo(3 / 12)
    expect(barOf('k8').y).toBeLessThan(barOf('k7').y)
  })

  it('counts people below twenty, and says per cent from there on', () => {
    expect(textsIn(draw(shown(people(19, 9), forcesConfig)))).toContain('9 av 19')
    expect(textsIn(draw(shown(people(20, 9), forcesConfig)))).toContain('45 % av 20')
  })

  it('names the strongest on each side', () => {
    expect(sort.finding(shown(people(12, 9), forcesConfig), say)).toBe(
      'Fremmer: Sterkest er «Høyere krav og mer selvstyring» (9 av 12). Hemmer: Sterkest er «Krav om fagtyngde på toppen» (12 av 12).',
    )
  })
})

describe('cards at tables', () => {
  const any = activityOf('sort')
  const anySay = wordsIn(any.words, 'nb')
  const naming = { nameOf: (table: number) => `Bord ${table}`, head: 'Bord' }
  const config = configOf({ ...file, show: 'tables', rankBy: 'b3' })

  function atTables(answers: readonly Given[]) {
    const tables = answers.map((cards, at) => ({
      table: at + 1,
      parts: sort.parts(config, { cards }),
    }))
    // Parsed with texts as plain strings, which is what "localized" says.
    const settings = config as SortShown['config']
    const drawn = {
      config: settings,
      figures: figuresOf(config, answers),
      k: 1,
      mode: 'group' as const,
    }
    return { shown: drawn, tables, naming }
  }

  const four = atTables([
    { k1: 'b1', k2: 'b3', k3: 'b1' },
    { k1: 'b1', k2: 'b3' },
    { k1: 'b2', k2: 'b1', k3: 'b3' },
    { k2: 'b2' },
  ])

  it('say first what one has and another misses, and where they stand', () => {
    expect(findingOf(any, four, anySay)).toBe(
      '2 kort ligger ulikt ved bordene. Begynn samtalen med «Coaching» – «Har» ved bord 3, «Lite nytte» ved bord 4, «Savner» ved bord 1 og 2.',
    )
  })

  it('that have in different ways what none misses do not differ', () => {
    expect(findingOf(any, atTables([{ k1: 'b1' }, { k1: 'b2' }]), anySay)).toBe(
      'Bordene sorterte likt.',
    )
  })

  it('are a row for each card and a column for each table, the widest gap first', () => {
    const drawing = drawingOf(pictureOf(any, four, 60, anySay))
    const rows = drawing.marks.flatMap(({ id }) => (id.endsWith('-label-0') ? id : []))

    expect(rows).toEqual(['k2-label-0', 'k3-label-0', 'k1-label-0'])
    expect(textsIn(drawing)).toEqual(
      expect.arrayContaining(['Bord', '1', '2', '3', '4', 'Ulikt ved bordene']),
    )
    expect(['k2-0', 'k2-1', 'k2-2', 'k2-3'].map((id) => markIn(drawing, id).tone)).toEqual([
      'c3',
      'c3',
      'c1',
      'c2',
    ])
    expect(markIn(drawing, 'k3-1').tone).toBe('pale')
  })

  it('are said in words where columns have no room', () => {
    expect(textsIn(drawingOf(pictureOf(any, four, 18, anySay)))).toEqual(
      expect.arrayContaining(['Bord 1 og 2', 'Bord 3']),
    )
  })

  it('are in the table, too, beside what they come to', () => {
    expect(tableOf(any, four, anySay)).toEqual({
      head: [
        'Kort',
        'A Har',
        'B Lite nytte',
        'C Savner',
        'Svar',
        'Bord 1',
        'Bord 2',
        'Bord 3',
        'Bord 4',
      ],
      rows: [
        ['Coaching', 1, 1, 2, 4, 'C', 'C', 'A', 'B'],
        ['Seminar', 1, 0, 1, 2, 'A', '–', 'C', '–'],
        ['Mentor', 2, 1, 0, 3, 'A', 'A', 'B', '–'],
      ],
    })
  })

  it('are bars where no table signs', () => {
    const { tables: _, ...unsigned } = four
    const drawing = drawingOf(pictureOf(any, { ...unsigned, tables: undefined }, 60, anySay))

    expect(textsIn(drawing)).toContain('C 2')
  })

  it('give each table its own figures, as if nobody else had answered', () => {
    const [first] = four.tables
    if (!first) throw new Error('no table')

    expect(figuresOfTable(first)['card.k2']).toEqual({
      people: 1,
      values: [{ value: 'b3', count: 1 }],
    })
  })
})

describe('the finding of sorted cards', () => {
  it.each([
    ['nobody', [], {}, 'Ingen har sortert ennå.'],
    [
      'one card that divides',
      six,
      {},
      'Dere ser mest ulikt på «Mentor» (3 «Savner» mot 2 «Har»). Begynn samtalen der.',
    ],
    [
      'two that divide alike',
      [...times(2, { k1: 'b1', k2: 'b1' }), ...times(2, { k1: 'b2', k2: 'b3' })],
      {},
      'Dere ser mest ulikt på «Mentor» og «Coaching». Begynn samtalen der.',
    ],
    ['all alike', times(4, { k1: 'b1' }), {}, 'Dere sorterte ganske likt.'],
    [
      'most in the bucket asked about',
      times(4, { k1: 'b3', k2: 'b1' }),
      { rankBy: 'b3' },
      'Flest la «Mentor» i «Savner» (4 av 4). Dere sorterte ganske likt.',
    ],
    [
      'two with as many in it',
      times(4, { k1: 'b3', k2: 'b3' }),
      { rankBy: 'b3' },
      'Flest la «Mentor» og «Coaching» i «Savner» (4 på hvert). Dere sorterte ganske likt.',
    ],
    [
      'nothing in it',
      times(4, { k1: 'b1' }),
      { rankBy: 'b3' },
      'Ingen la noe i «Savner». Dere sorterte ganske likt.',
    ],
  ] as const)('says it for %s', (_what, people, change, sentence) => {
    expect(sort.finding(shown(people, { ...file, ...change }), say)).toBe(sentence)
  })

  it('counts cards where too many divide alike to be named', () => {
    const cards = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }))
    const halves = [
      ...times(2, { a: 'b1', b: 'b1', c: 'b1', d: 'b1' }),
      ...times(2, { a: 'b2', b: 'b2', c: 'b2', d: 'b2' }),
    ]

    expect(sort.finding(shown(halves, { ...file, cards }), say)).toBe(
      '4 kort deler dere like mye. Begynn samtalen med «a» (2 «Har» mot 2 «Lite nytte»).',
    )
  })

  it('is that there are too few, below k', () => {
    expect(sort.finding(shown(times(2, { k1: 'b1' }), file, 3), say)).toBe(
      'For få svar til å vise (2 av minst 3).',
    )
    expect(sort.picture(shown(times(2, { k1: 'b1' }), file, 3), 60, say).kind).toBe('sentence')
  })
})

describe('cards on the screen and on paper', () => {
  it('are the buckets and few cards while they are sorted, and the sections of many', () => {
    const titles = (of: File) => sort.outline(shown([], of).config).map(({ title }) => title)

    expect(titles(file)).toEqual(['Har', 'Lite nytte', 'Savner', 'Mentor', 'Coaching', 'Seminar'])
    expect(titles(measuresConfig).slice(3)).toEqual([
      'På jobben',
      'Skifte jobb',
      'Utenfor',
      'Utdanning',
    ])
  })

  it('are rows to tick under their headings', () => {
    const [block] = sort.onPaper(shown([], measuresConfig).config)

    expect(block).toMatchObject({ kind: 'grid' })
    if (block?.kind !== 'grid') throw new Error('no grid')
    expect(block.columns.map(({ title }) => title)).toEqual([
      'Har og bruker',
      'Har, men lite nytte',
      'Savner',
    ])
    expect(block.groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['På jobben', 20],
      ['Skifte jobb', 6],
      ['Utenfor', 13],
      ['Utdanning', 8],
    ])
  })
})
