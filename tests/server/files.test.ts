import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { deckSchema } from '../../shared/deck/deck.ts'
import { readDeck } from '../../shared/deck/read-deck.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { readCsv } from '../support/csv.ts'
import { chooseK, press, startSession } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { enterRoom, goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'

const file = async ({ plenum, session }: TestRoom, kind: 'csv' | 'json') =>
  rawRequest(plenum.url, `/api/sessions/${session.id}/results.${kind}`, {
    headers: { cookie: session.cookie },
  })

const csvOf = async (room: TestRoom) => {
  const { text } = await file(room, 'csv')
  const [head = [], ...lines] = readCsv(text)
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index]])))
}

const answerAll = (phones: readonly Phone[], value: (index: number) => unknown) =>
  Promise.all(phones.map((phone, index) => phone.answer(value(index))))

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("https://elsewhere.example")',
]

describe('the CSV file', () => {
  it('is what a Norwegian Excel opens: BOM, semicolons, CRLF, prompts in the rows', async () => {
    const room = await openRoom()
    const phones = await room.phones(3)
    await goTo(room, 'velg', phones)
    await answerAll(phones, () => chooseK('K2', ['K2.1']))
    await press(room.console, { type: 'reveal' })

    const { text, headers } = await file(room, 'csv')

    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="?\d{4}-\d\d-\d\d_[^/]+_resultater\.csv"?$/u,
    )
    expect(headers['cache-control']).toBe('no-store')
    expect(
      text.startsWith(
        '\uFEFFSteg;Tittel;Oppgave;Type;Runde;Antall som svarte;Hvem svarte;Gruppe;Hva;Svar;Antall\r\n',
      ),
    ).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(await csvOf(room)).toContainEqual({
      Steg: '2',
      Tittel: 'Velg én K',
      Oppgave: 'Hvilken K er det størst rom for å styrke i din egen ledelse nå?',
      Type: expect.any(String),
      Runde: '1',
      'Antall som svarte': '3',
      'Hvem svarte': 'personer',
      Gruppe: '',
      Hva: 'K2 Bygge relasjoner og utvikle mennesker',
      Svar: '',
      Antall: '3',
    })
  })

  it('has a name that no letter is cut in half for', async () => {
    const room = await openRoom({ settings: { title: `a${'𝒜'.repeat(45)}` } })

    const { status, headers } = await file(room, 'csv')

    expect(status).toBe(200)
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      `_a${'𝒜'.repeat(39)}_resultater.csv`,
    )
  })

  it('says in words what was answered by too few, and what was not shown', async () => {
    const room = await openRoom()
    const phones = await room.phones(2)
    await goTo(room, 'velg', phones)
    await answerAll(phones, () => chooseK('K2'))
    await press(room.console, { type: 'reveal' })
    await goTo(room, 'avtale', phones)

    const { text } = await file(room, 'csv')

    expect(text).toMatch(/for få svar til å vise/iu)
    expect((await csvOf(room)).filter((line) => line['Tittel'] === 'Velg én K')).toHaveLength(1)
    expect((await csvOf(room)).find((line) => line['Tittel'] === 'Gruppas kort')?.['Hva']).toBe(
      'Ikke vist i økta',
    )
  })

  it('runs no formula, wherever it was written', async () => {
    const deck = {
      ...mixedDeck,
      title: { nb: '=cmd' },
      steps: mixedDeck.steps.map((step) =>
        step.id === 'last'
          ? { ...step, title: { nb: '=tittel' }, prompt: { nb: '@oppgave' } }
          : step,
      ),
    }
    const room = await openRoom({ deck: { file: deck } })
    const phones = await room.phones(formulas.length)
    await goTo(room, 'last', phones)
    await answerAll(phones, (index) => ({ notes: [formulas[index]] }))
    await press(room.console, { type: 'reveal' })

    const { text } = await file(room, 'csv')

    const cells = readCsv(text).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
    expect(cells).toContain("'=1+1")
    expect(cells).toContain("'=tittel")
  })

  it('gives texts in an order that is chance', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    const phones = await room.phones(12)
    await goTo(room, 'texts', phones)
    await answerAll(phones, (index) => ({ notes: [`tekst ${String.fromCodePoint(97 + index)}`] }))
    await press(room.console, { type: 'reveal' })
    const orderNow = async () =>
      (await csvOf(room)).flatMap((line) =>
        line['Svar']?.startsWith('tekst') ? [line['Svar']] : [],
      )

    const orders = [await orderNow(), await orderNow(), await orderNow()]

    expect(orders.map((order) => order.toSorted())).toEqual(orders.map(() => orders[0]?.toSorted()))
    expect(new Set(orders.map((order) => order.join())).size).toBe(3)
  })

  it('keeps a card of one group together', async () => {
    const room = await openRoom()
    const phones = await room.phones(2)
    await goTo(room, 'avtale', phones)
    await answerAll(phones, (index) => ({
      group: `K${index + 1}`,
      what: `gjør ${index}`,
      sign: `tegn ${index}`,
      firstStep: '',
      who: 'rektor',
      when: '2027-05-01',
    }))
    await press(room.console, { type: 'look-through' })
    await goTo(room, 'les', phones)

    const cards = (await csvOf(room)).filter((line) => line['Gruppe'])

    expect(cards.map((line) => [line['Gruppe'], line['Svar']])).toEqual([
      ['K1', 'gjør 0'],
      ['K1', 'tegn 0'],
      ['K1', 'rektor'],
      ['K1', '1. mai 2027'],
      ['K2', 'gjør 1'],
      ['K2', 'tegn 1'],
      ['K2', 'rektor'],
      ['K2', '1. mai 2027'],
    ])
  })
})

const results = v.strictObject({
  format: v.literal('plenum-results'),
  version: v.literal(1),
  title: v.string(),
  deck: deckSchema,
  results: v.array(
    v.strictObject({ step: v.string(), k: v.number(), rounds: v.array(v.unknown()) }),
  ),
})

describe('the JSON file', () => {
  it('holds the deck and what was released, by its documented schema', async () => {
    const room = await openRoom()
    const phones = await room.phones(3)
    await goTo(room, 'velg', phones)
    await answerAll(phones, () => chooseK('K2'))
    await press(room.console, { type: 'reveal' })

    const { text, headers } = await file(room, 'json')
    const read = v.parse(results, JSON.parse(text))

    expect(headers['content-disposition']).toMatch(/\.json"?$/u)
    expect(read.results).toEqual([
      {
        step: 'velg',
        k: 3,
        rounds: [
          {
            round: 1,
            answered: 3,
            figures: { option: { people: 3, values: [{ value: 'K2', count: 3 }] } },
          },
        ],
      },
      { step: 'avtale', k: 1, rounds: [] },
    ])
  })

  it('is read back as a deck, and starts the next session', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    await press(room.console, { type: 'end' })
    const { text } = await file(room, 'json')

    const read = readDeck(JSON.parse(text))
    const again = await startSession(room.plenum.url, {}, { file: JSON.parse(text) as unknown })
    const next = await enterRoom(room.plenum, again)

    expect(read).toEqual({ ok: true, value: mixedDeck })
    expect(next.console.latest()?.agenda.map(({ id }) => id)).toEqual(
      mixedDeck.steps.map(({ id }) => id),
    )
  })
})

describe('both files', () => {
  it('hold no id and no time, while the session runs and after it', async () => {
    const room = await openRoom()
    const phones = await room.phones(4)
    await goTo(room, 'velg', phones)
    await answerAll(phones, () => chooseK('K2'))
    const { join, screenToken } = await room.console.until(() => true)
    const kinds = ['csv', 'json'] as const
    const running = await Promise.all(kinds.map((kind) => file(room, kind)))
    await press(room.console, { type: 'end' })
    const ended = await Promise.all(kinds.map((kind) => file(room, kind)))

    for (const { status, text } of [...running, ...ended]) {
      expect(status).toBe(200)
      expect(text).not.toMatch(/\d\d:\d\d:\d\d|T\d\d:\d\d|(?<!\d)1[6-9]\d{8,11}(?!\d)/u)
      for (const secret of [room.session.id, join.code, screenToken])
        expect(text).not.toContain(secret)
    }
    // A live step that was passed by is released by its sealing.
    expect(running[0]?.text).toContain('Ikke vist i økta')
  })
})
