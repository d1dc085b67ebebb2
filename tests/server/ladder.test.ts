import { describe, expect, it } from 'vitest'
import { readCsv } from '../support/csv.ts'
import { press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { goTo, openRoom, type Phone, rowsIn, type TestRoom } from '../support/room.ts'

const nb = (text: string) => ({ nb: text })

const ladder = {
  levels: ['Nybegynner', 'Kompetent', 'Ekspert'].map((title, at) => ({
    id: `t${at + 1}`,
    title: nb(title),
  })),
}
const goal = { now: nb('Nå'), label: nb('Om ett år') }

const deckWith = (config: unknown) => ({
  file: {
    format: 'plenum-deck',
    version: 1,
    id: 'trapp',
    title: nb('Trapp'),
    description: nb('Ett steg.'),
    languages: ['nb'],
    provenance: 'Egne ord.',
    steps: [
      { id: 'før', type: 'talk', mode: 'plenary', config: {} },
      { id: 'trapp', type: 'ladder', mode: 'individual', sensitive: true, config },
    ].map((step) => ({
      title: nb('Hvor står vi?'),
      prompt: nb('Hvor står vi nå?'),
      minutes: 2,
      provenance: 'Egne ord.',
      ...step,
      id: step.id === 'før' ? 'for' : step.id,
    })),
  },
})

async function onLadder(config: unknown, people: number) {
  const room = await openRoom({ deck: deckWith(config) })
  const phones = await room.phones(people)
  await goTo(room, 'trapp', phones)
  return { room, phones }
}

async function answerAll(room: TestRoom, phones: readonly Phone[], values: readonly unknown[]) {
  await Promise.all(phones.slice(0, values.length).map((phone, at) => phone.answer(values[at])))
  await room.console.until(({ answered }) => answered === values.length)
}

const climbs = [
  { now: 't1', goal: 't2' },
  { now: 't1', goal: 't3' },
  { now: 't2', goal: 't3' },
  { now: 't2', goal: 't2' },
  { now: 't3', goal: 't1' },
]

const linesOf = async ({ plenum, session }: TestRoom) => {
  const { text } = await rawRequest(plenum.url, `/api/sessions/${session.id}/results.csv`, {
    headers: { cookie: session.cookie },
  })
  return readCsv(text).map((line) => line.slice(-3))
}

describe('a ladder with a goal', () => {
  it('shows nobody anything before the reveal, then levels, goals and who wants up, each by itself', async () => {
    const { room, phones } = await onLadder({ ...ladder, goal }, 5)
    const screen = await room.screen()
    await answerAll(room, phones, climbs)
    expect(room.console.latest()?.shown).toEqual([])
    expect(screen.latest()?.shown).toEqual([])

    await press(room.console, { type: 'reveal' })

    const [shown] = (await screen.until((view) => view.shown.length > 0)).shown
    expect(shown).toMatchObject({ k: 5, sensitive: true })
    expect(shown?.figures['climb']).toEqual({
      people: 5,
      values: [
        { value: false, count: 2 },
        { value: true, count: 3 },
      ],
    })
    expect(shown?.figures['now']).toMatchObject({ values: [{ value: 't1', count: 2 }, {}, {}] })
    const lines = await linesOf(room)
    expect(lines).toEqual(
      expect.arrayContaining([
        ['1 Nybegynner', 'Nå', '2'],
        ['3 Ekspert', 'Om ett år', '2'],
        ['Vil minst ett trinn opp', '', '3'],
      ]),
    )
  })

  it('keeps nothing that holds a level and a goal', async () => {
    const { room, phones } = await onLadder({ ...ladder, goal }, 5)
    await answerAll(room, phones, climbs)
    await press(room.console, { type: 'reveal' })
    await room.console.until(({ shown }) => shown.length > 0)

    const parts = rowsIn(room.plenum.dataDir, 'SELECT id, figure, value FROM part ORDER BY id')
    expect(parts).toHaveLength(15)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(15)
    for (const { figure, value } of parts) {
      expect(`${String(figure)} ${String(value)}`).toMatch(
        /^(?:(?:now|goal) "t\d"|climb (?:true|false))$/u,
      )
    }
  })

  it('refuses what is no answer, with its path', async () => {
    const { phones } = await onLadder({ ...ladder, goal }, 1)
    const fieldOf = async (value: unknown) => {
      const reply = await phones[0]?.answer(value)
      return reply && !reply.ok ? [reply.error.code, reply.error.field] : 'taken'
    }

    expect(await fieldOf({ now: 't1' })).toEqual(['invalid-input', 'value.goal'])
    expect(await fieldOf({ now: 't4', goal: 't1' })).toEqual(['invalid-input', 'value.now'])
    expect(await fieldOf({ now: 't1', goal: 'beyond' })).toEqual(['invalid-input', 'value.goal'])
    // A key that nobody asked for is the sender's own word, and is not said back.
    expect(await fieldOf({ now: 't1', goal: 't2', who: 'Kari' })).toEqual([
      'invalid-input',
      'value',
    ])
  })

  it('runs once more, and tells how many stand higher than before', async () => {
    const { room, phones } = await onLadder({ ...ladder, goal }, 5)
    await answerAll(room, phones, climbs)
    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    const again = { step: 'trapp', round: 2, rev: 1, value: climbs[2] }
    for (const phone of phones) await phone.ask('answer', { ...again, moved: { moved: 'up' } })
    expect(
      await phones[0]?.ask('answer', { ...again, rev: 2, moved: { moved: 'changed' } }),
    ).toMatchObject({ error: { field: 'moved' } })

    await press(room.console, { type: 'reveal', knowing: true })

    const view = await room.console.until(({ shown }) => shown.length === 2)
    expect(view.shown[1]?.figures['moved']).toEqual({
      people: 5,
      values: [{ value: 'up', count: 5 }],
    })
  })
})

describe('a ladder of which only the climb is shown', () => {
  it('keeps no level once it is sealed', async () => {
    const { room, phones } = await onLadder({ ...ladder, goal, show: 'climb' }, 5)
    await answerAll(room, phones, climbs)
    await press(room.console, { type: 'reveal' })
    await room.console.until(({ shown }) => shown.length > 0)

    const parts = rowsIn(room.plenum.dataDir, 'SELECT DISTINCT figure FROM part')
    expect(parts).toEqual([{ figure: 'climb' }])
    expect(await linesOf(room)).toEqual(
      expect.arrayContaining([['Vil minst ett trinn opp', '', '3']]),
    )
  })
})

describe('a ladder for oneself', () => {
  it('is never opened, takes no answer, and is called a private note', async () => {
    const { room, phones } = await onLadder({ ...ladder, private: true }, 3)

    const reply = await phones[0]?.ask('answer', {
      step: 'trapp',
      round: 1,
      rev: 1,
      value: { now: 't1' },
    })

    expect(reply).toMatchObject({ ok: false })
    expect(phones[0]?.latest()?.step?.status).toBe('idle')
    const entry = room.console.latest()?.agenda.find(({ id }) => id === 'trapp')
    expect(entry).toMatchObject({ collects: false, privateNote: true })
    expect(rowsIn(room.plenum.dataDir, 'SELECT * FROM answer')).toEqual([])
  })
})
