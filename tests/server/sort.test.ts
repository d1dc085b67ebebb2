import { describe, expect, it } from 'vitest'
import type { ConsoleView, ShownRound } from '../../shared/protocol/views.ts'
import { readCsv } from '../support/csv.ts'
import { press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'
import { sortDeck } from '../support/sort-deck.ts'

const both = (text: string) => ({ nb: text, en: text })

const matters = {
  id: 'saker-inn',
  type: 'text',
  mode: 'individual',
  title: both('Saker'),
  prompt: both('Hvilke saker tar tid?'),
  minutes: 4,
  moderate: false,
  config: { most: 1, length: 140 },
} as const

/** The deck of sorted cards, with a step before them whose texts become cards. */
const deck = {
  ...sortDeck,
  steps: [
    matters,
    {
      id: 'hva-gjor-vi',
      type: 'sort',
      mode: 'individual',
      title: both('Hva gjør vi?'),
      prompt: both('Hva gjør vi med hver sak?'),
      minutes: 5,
      cardsFrom: { step: 'saker-inn', of: 'texts' },
      config: {
        buckets: [
          { id: 'behold', title: both('Behold') },
          { id: 'ut', title: both('Ta ut') },
        ],
      },
    },
    ...sortDeck.steps,
  ],
}

const openSorting = (release: 'deck' | 'reveal' = 'reveal') =>
  openRoom({ deck: { file: deck }, settings: { release } })

const shownIn = ({ shown }: Pick<ConsoleView, 'shown'>): ShownRound => {
  const [round] = shown
  if (!round) throw new Error('nothing is shown')
  return round
}

const reveal = async (room: TestRoom, answered: number) => {
  await room.console.until((view) => view.answered === answered)
  await press(room.console, { type: 'reveal', knowing: true })
  return shownIn(await room.console.until(({ shown }) => shown.length > 0))
}

const csvOf = async ({ plenum, session }: TestRoom) => {
  const { text } = await rawRequest(plenum.url, `/api/sessions/${session.id}/results.csv`, {
    headers: { cookie: session.cookie },
  })
  // After the step's own columns: group, what, answer, count.
  return readCsv(text).map((line) => ({ step: line[0], cells: line.slice(7) }))
}

const answerAll = (phones: readonly Phone[], values: readonly unknown[]) =>
  Promise.all(
    values.map((value, at) => phones[at]?.answer(value) ?? Promise.reject(new Error('no phone'))),
  )

describe('cards that people sort', () => {
  it('are counted card by card, each with its own least number', async () => {
    const room = await openSorting()
    const phones = await room.phones(4)
    await goTo(room, 'tre', phones)
    await answerAll(phones, [
      { cards: { t1: 'mer', t2: 'mindre' } },
      { cards: { t1: 'mer', t2: 'mer' } },
      { cards: { t1: 'mindre' } },
      { cards: { t3: 'mer' } },
    ])

    const { figures } = await reveal(room, 4)

    expect(figures['card.t1']).toEqual({
      people: 3,
      values: [
        { value: 'mer', count: 2 },
        { value: 'mindre', count: 1 },
      ],
    })
    expect(figures['card.t2']).toEqual({ tooFew: true, people: 2 })
    expect(figures['card.t3']).toEqual({ tooFew: true, people: 1 })
    expect(figures['sorted']).toMatchObject({ people: 4 })
  })

  it('stand in the file in the order of the deck', async () => {
    const room = await openSorting()
    const phones = await room.phones(3)
    await goTo(room, 'tre', phones)
    await answerAll(
      phones,
      phones.map(() => ({ cards: { t1: 'mer', t2: 'mindre', t3: 'mer' } })),
    )
    await reveal(room, 3)

    const lines = (await csvOf(room)).filter(({ step }) => step === '6')

    expect(lines.map(({ cells }) => cells.slice(1))).toEqual([
      ['Medarbeidersamtaler', 'Mer av', '3'],
      ['Medarbeidersamtaler', 'Mindre av', '0'],
      ['Skolevandring', 'Mer av', '0'],
      ['Skolevandring', 'Mindre av', '3'],
      ['Felles planleggingstid', 'Mer av', '3'],
      ['Felles planleggingstid', 'Mindre av', '0'],
    ])
  })

  it.each([
    ['a card that is not there', { cards: { t9: 'mer' } }],
    ['a bucket that is not there', { cards: { t1: 'litt' } }],
    ['no card', { cards: {} }],
    ['a list', []],
  ])('are refused with %s, and nothing is counted', async (_what, value) => {
    const room = await openSorting()
    const [phone] = await room.phones(1)
    if (!phone) throw new Error('no phone')
    await goTo(room, 'tre', [phone])

    expect(await phone.answer(value)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect((await room.console.until(() => true)).answered).toBe(0)
  })

  it('come from what an earlier step collected', async () => {
    const room = await openSorting()
    const phones = await room.phones(3)
    await goTo(room, 'saker-inn', phones)
    await answerAll(phones, [{ notes: ['Vakter'] }, { notes: ['Budsjett'] }, { notes: ['Fravær'] }])
    await room.console.until((view) => view.answered === 3)
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'reveal', knowing: true })
    await room.console.until(({ shown }) => shown.length > 0)

    await goTo(room, 'hva-gjor-vi', phones)

    const config = phones[0]?.latest()?.step?.config as { cards: { id: string; title: string }[] }
    expect(config.cards.map(({ title }) => title).toSorted()).toEqual([
      'Budsjett',
      'Fravær',
      'Vakter',
    ])
    const [first] = config.cards
    if (!first) throw new Error('no card')
    await answerAll(
      phones,
      phones.map(() => ({ cards: { [first.id]: 'ut' } })),
    )
    expect((await reveal(room, 3)).figures[`card.${first.id}`]).toMatchObject({ people: 3 })
  })

  it('cannot be sorted before there are three of them', async () => {
    const room = await openSorting()
    const phones = await room.phones(3)
    await goTo(room, 'saker-inn', phones)

    expect(await press(room.console, { type: 'go', step: 'hva-gjor-vi' })).toMatchObject({
      ok: false,
      error: { code: 'no-cards' },
    })
  })
})

describe('cards that tables sort', () => {
  async function twoTables() {
    const room = await openSorting()
    await press(room.console, { type: 'tables', count: 2, seating: 'choose' })
    const phones = await room.phones(2)
    await Promise.all(phones.map((phone, at) => phone.ask('sit', { table: at + 1 })))
    await goTo(room, 'tiltak', phones)
    for (const phone of phones) await phone.ask('pen', { step: 'tiltak', round: 1, act: 'take' })
    await answerAll(phones, [
      { cards: { k12: 'har', k32: 'savner' } },
      { cards: { k32: 'har', k33: 'lite' } },
    ])
    return { room, shown: await reveal(room, 2) }
  }

  it('stand side by side, each under its own name', async () => {
    const { shown } = await twoTables()

    expect(shown.tables?.map(({ table }) => table)).toEqual([1, 2])
    expect(shown.tables?.[0]?.parts).toEqual(
      expect.arrayContaining([
        { figure: 'card.k12', value: 'har' },
        { figure: 'card.k32', value: 'savner' },
      ]),
    )
    expect(shown.figures['card.k32']).toMatchObject({ people: 2 })
  })

  it('are in the file where each table put them, and no more', async () => {
    const { room } = await twoTables()

    const lines = (await csvOf(room)).filter(({ step }) => step === '3')

    expect(lines.map(({ cells }) => cells)).toEqual([
      ['Bord 1', 'På jobben – Spesialoppgaver, prosjektarbeid', 'Har og bruker', '1'],
      ['Bord 1', 'Utenfor – Mentor', 'Savner', '1'],
      ['Bord 2', 'Utenfor – Mentor', 'Har og bruker', '1'],
      ['Bord 2', 'Utenfor – Veiledning', 'Har, men lite nytte', '1'],
    ])
  })
})
