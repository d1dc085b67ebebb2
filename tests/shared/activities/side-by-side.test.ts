import { describe, expect, it } from 'vitest'
import type { AnyActivity } from '../../../shared/activities/activity.ts'
import type { TableParts } from '../../../shared/activities/by-table.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { pictureOf, type ShownTables, tableOf } from '../../../shared/activities/side-by-side.ts'
import { areTexts } from '../../../shared/charts/pages.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import type { WallFrame } from '../../../shared/texts/wall.ts'

const naming = { nameOf: (table: number) => `Bord ${table}`, head: 'Bord' }
const labels = {
  group: 'Gruppa',
  what: 'Hva',
  sign: 'Tegn',
  firstStep: 'Først',
  who: 'Hvem',
  when: 'Når',
}

const card = (group: string, what: string): Json => ({
  group,
  what,
  sign: 'Døra står åpen',
  firstStep: '',
  who: '',
  when: '',
})

const answered = (
  figure: string,
  values: Readonly<Record<number, readonly Json[]>>,
): TableParts[] =>
  Object.entries(values).map(([table, given]) => ({
    table: Number(table),
    parts: given.map((value) => ({ figure, value })),
  }))

/** All that the tables gave, as the whole room's figures. */
const together = (figure: string, tables: readonly TableParts[]) => ({
  [figure]: {
    people: tables.length,
    values: tables.flatMap(({ parts }) => parts.map(({ value }) => ({ value, count: 1 }))),
  },
})

function shown(figure: string, tables: TableParts[], config: object): ShownTables {
  return { shown: { config, figures: together(figure, tables), k: 1 }, tables, naming }
}

const draw = (activity: AnyActivity, given: ShownTables) =>
  pictureOf(activity, given, 40, wordsIn(activity.words, 'nb'))

const titles = (picture: ReturnType<typeof draw>) =>
  picture.kind === 'cards' ? picture.cards.map(({ title }) => title) : picture.kind

const commit = activityOf('commit')
const text = activityOf('text')

describe('the cards of tables', () => {
  const cards = shown(
    'card',
    answered('card', {
      2: [card('Bord 2', 'Vi går rundt')],
      3: [card('K2 ved vinduet', 'Vi spør først')],
      11: [card('Alfa', 'Vi rydder')],
    }),
    { labels, hints: {} },
  )

  it('stand in the order of the tables, whatever the groups call themselves', () => {
    expect(titles(draw(commit, cards))).toEqual([
      'Bord 2',
      'Bord 3 · K2 ved vinduet',
      'Bord 11 · Alfa',
    ])
  })

  it('keep what each table wrote on its own card', () => {
    const picture = draw(commit, cards)

    const texts =
      picture.kind === 'cards' ? picture.cards[1]?.fields.map((field) => field.text) : []
    expect(texts).toEqual(['Vi spør først', 'Døra står åpen'])
  })

  it('are named in the table behind the picture, too', () => {
    const table = tableOf(commit, cards, wordsIn(commit.words, 'nb'))

    expect(table.head[0]).toBe('Bord')
    expect(table.rows.map(([name]) => name)).toEqual(['Bord 2', 'Bord 3', 'Bord 11'])
  })
})

describe('the texts of tables', () => {
  const notes = shown(
    'note',
    answered('note', { 1: ['En runde først', 'Rekkefremlegg'], 4: ['Motstemme'] }),
    { private: false, most: 3, length: 140 },
  )

  it('stand together on one card for each table', () => {
    const picture = draw(text, notes)

    expect(titles(picture)).toEqual(['Bord 1', 'Bord 4'])
    expect(picture.kind === 'cards' && picture.cards[0]?.fields.map((field) => field.text)).toEqual(
      ['En runde først', 'Rekkefremlegg'],
    )
  })

  it('are one row each in the table behind the picture', () => {
    expect(tableOf(text, notes, wordsIn(text.words, 'nb')).rows).toEqual([
      ['Bord 1', 'En runde først'],
      ['Bord 1', 'Rekkefremlegg'],
      ['Bord 4', 'Motstemme'],
    ])
  })

  it('stay loose where people wrote them', () => {
    const picture = draw(text, { ...notes, tables: undefined })

    expect(picture.kind === 'cards' && picture.cards.map(({ title }) => title)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('keep what is said of themes in the table behind the picture, row by row under its heads', () => {
    const table = tableOf(text, sorted({ themes: [tid] }), wordsIn(text.words, 'nb'))

    expect([table.head, ...table.rows]).toEqual([
      ['Bord', 'Tema', 'Tekst'],
      ['Bord 1', 'Tid', 'Motstemme'],
      ['Bord 1', '', 'En runde først'],
      ['Bord 4', 'Tid', 'Motstemme'],
    ])
  })

  it('say that there are none where no table has delivered', () => {
    expect(draw(text, shown('note', [], { private: false, most: 3, length: 140 })).kind).toBe(
      'sentence',
    )
  })
})

const tid = { id: 't1', title: 'Tid' }

/** Tables 1 and 4 wrote the same, which was merged and put under a theme; table 1 wrote one text more. */
function sorted(
  wall: Partial<WallFrame>,
  merged: { readonly tables: readonly number[]; readonly count: number } = {
    tables: [1, 4],
    count: 2,
  },
): ShownTables {
  const inTheme = (wall.themes ?? []).length > 0 ? { theme: 't1' } : {}
  const one: Json = { id: 'p1', text: 'Motstemme', ...inTheme, tables: [...merged.tables] }
  const other: Json = { id: 'p2', text: 'En runde først', tables: [1] }
  const given = answered('note', { 1: [one, other], 4: [one] })
  const values = [
    { value: one, count: merged.count },
    { value: other, count: 1 },
  ]
  return {
    shown: {
      config: { private: false, most: 3, length: 140 },
      figures: { note: { people: 2, values } },
      k: 1,
      wall: { themes: [], lifted: null, ...wall },
    },
    tables: given,
    naming,
  }
}

describe('the texts of tables that the room has sorted together', () => {
  const cardsIn = (picture: ReturnType<typeof draw>) =>
    picture.kind === 'cards'
      ? picture.cards.map(({ title, count, group, fields }) => [
          title,
          fields[0]?.text,
          count,
          group,
        ])
      : picture.kind

  it('stand under their themes, once each, with the tables that wrote them', () => {
    const picture = draw(text, sorted({ themes: [tid] }))

    expect(picture).toMatchObject({ groups: [tid] })
    expect(cardsIn(picture)).toEqual([
      ['Bord 1, Bord 4', 'Motstemme', 2, 't1'],
      ['Bord 1', 'En runde først', undefined, undefined],
    ])
  })

  it('are one where they were merged, with no theme either', () => {
    expect(cardsIn(draw(text, sorted({})))).toEqual([
      ['Bord 1, Bord 4', 'Motstemme', 2, undefined],
      ['Bord 1', 'En runde først', undefined, undefined],
    ])
  })

  it('are read large one at a time, whatever else stands', () => {
    const picture = draw(text, sorted({ lifted: 'p2' }, { tables: [4], count: 1 }))

    expect(picture).toMatchObject({ lifted: 'p2' })
    expect(picture.kind === 'cards' && areTexts(picture)).toBe(true)
  })

  it('stand side by side by table where a theme is shown that nothing is under', () => {
    const apart = sorted({}, { tables: [4], count: 1 })
    const empty = { ...apart, shown: { ...apart.shown, wall: { themes: [tid], lifted: null } } }

    expect(titles(draw(text, empty))).toEqual(['Bord 1', 'Bord 4'])
  })
})

describe('what tables chose', () => {
  it('is counted: the picture is that of their counts', () => {
    const options = [
      { id: 'A', title: 'Suppe', items: [] },
      { id: 'B', title: 'Ris', items: [] },
    ]
    const choice = activityOf('choice')
    const chosen = shown('option', answered('option', { 1: ['A'], 2: ['A'] }), {
      options,
      most: 1,
      mostItems: 0,
    })

    expect(draw(choice, chosen).kind).toBe('drawing')
    expect(tableOf(choice, chosen, wordsIn(choice.words, 'nb')).head[0]).not.toBe('Bord')
  })
})
