import { describe, expect, it } from 'vitest'
import type { ConsoleView, PhoneView, ShownRound } from '../../shared/protocol/views.ts'
import { readCsv } from '../support/csv.ts'
import { press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { resultsOf } from '../support/results-of.ts'
import { goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'
import { looseTexts } from '../support/texts.ts'

const openT2 = () => openRoom({ deck: { id: 'trygt-nok' } })

const rated = (a: number, b: number, c: number | 'dk') => ({
  ratings: { a: { v: a }, b: { v: b }, c: { v: c } },
})

const first = [rated(4, 3, 1), rated(4, 4, 5), rated(5, 3, 1), rated(4, 2, 5), rated(3, 3, 1)]
const second = [rated(4, 3, 3), rated(4, 4, 4), rated(5, 3, 3), rated(4, 3, 4), rated(4, 3, 3)]

async function answerAll(room: TestRoom, phones: readonly Phone[], values: readonly unknown[]) {
  const replies = await Promise.all(
    values.map((value, index) => phones[index]?.answer(value) ?? Promise.reject(new Error('none'))),
  )
  await room.console.until(({ answered }) => answered === values.length)
  return replies
}

const roundOf = (view: Pick<PhoneView | ConsoleView, 'shown'>, round: number): ShownRound => {
  const found = view.shown.find((entry) => entry.round === round)
  if (!found) throw new Error(`round ${round} is not shown`)
  return found
}

const linesOf = async ({ plenum, session }: TestRoom) => {
  const { text } = await rawRequest(plenum.url, `/api/sessions/${session.id}/results.csv`, {
    headers: { cookie: session.cookie },
  })
  return readCsv(text)
}

describe('the three statements of "Trygt nok"', () => {
  it('show nobody anything before the reveal, then each statement by itself', async () => {
    const room = await openT2()
    const phones = await room.phones(5)
    const screen = await room.screen()
    await goTo(room, 'hos-oss', phones)
    await answerAll(room, phones, first)
    expect(room.console.latest()?.shown).toEqual([])
    expect(screen.latest()?.shown).toEqual([])

    await press(room.console, { type: 'reveal' })

    const view = await screen.until(({ shown }) => shown.length > 0)
    expect(roundOf(view, 1)).toMatchObject({ k: 5, sensitive: true })
    expect(roundOf(view, 1).figures['item.c']).toEqual({
      people: 5,
      values: [
        { value: 1, count: 3 },
        { value: 5, count: 2 },
      ],
    })
    const [phone] = phones
    expect(await phone?.until(({ shown }) => shown.length > 0)).toMatchObject({
      step: { caseCard: { title: 'Lederens ønske' } },
    })
  })

  it('run once more after the talk, and both rounds are there to see', async () => {
    const room = await openT2()
    const phones = await room.phones(5)
    await goTo(room, 'hos-oss', phones)
    await answerAll(room, phones, first)
    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    await answerAll(room, phones, second)

    await press(room.console, { type: 'reveal' })

    const view = await room.console.until(({ shown }) => shown.length === 2)
    expect(roundOf(view, 1).figures['item.c']?.people).toBe(5)
    expect(roundOf(view, 2).figures['item.c']).toMatchObject({
      values: [
        { value: 3, count: 3 },
        { value: 4, count: 2 },
      ],
    })
  })

  it('tell nothing of a statement that fewer than five gave a value', async () => {
    const room = await openT2()
    const phones = await room.phones(5)
    await goTo(room, 'hos-oss', phones)
    await answerAll(room, phones, [...first.slice(0, 4), rated(3, 3, 'dk')])

    await press(room.console, { type: 'reveal', knowing: true })

    const { figures } = roundOf(await room.console.until(({ shown }) => shown.length > 0), 1)
    expect(figures['item.a']).toHaveProperty('values')
    expect(figures['item.c']).toEqual({ tooFew: true, people: 4 })
    expect(figures['dont-know']).toEqual({ tooFew: true, people: 1 })
  })
})

describe('the seven statements of "Trygt nok"', () => {
  it('are left out until the facilitator takes them in', async () => {
    const room = await openT2()
    const before = await room.console.until(() => true)
    expect(before.agenda.find(({ id }) => id === 'sju-sider')).toMatchObject({ skipped: true })

    await press(room.console, { type: 'skip', step: 'sju-sider', on: false })

    const { agenda } = await room.console.until(({ version }) => version > before.version)
    expect(agenda.find(({ id }) => id === 'sju-sider')).toMatchObject({ skipped: false, number: 3 })
  })
})

/** Writes ideas at a group's phone and lets the room see them. */
async function methodsShown(room: TestRoom, phones: readonly Phone[]): Promise<void> {
  await goTo(room, 'metoder', phones)
  await phones[0]?.answer({ notes: ['Rekkefremlegg', 'Motstemme på omgang', 'Spilleregler'] })
  await room.console.until(({ answered }) => answered === 1)
  await press(room.console, { type: 'look-through' })
  await room.console.until((view) => looseTexts(view).length === 3)
  const shown = await room.console.ask('board', {
    step: 'metoder',
    round: 1,
    op: { type: 'show-all' },
  })
  expect(shown.ok).toBe(true)
  await press(room.console, { type: 'reveal' })
}

describe('the three dots of "Trygt nok"', () => {
  it('go to what the tables wrote, are checked, and are counted with the people they came from', async () => {
    const room = await openT2()
    const phones = await room.phones(4)
    await methodsShown(room, phones)
    await goTo(room, 'prikker', phones)
    // The step's own configuration, as the view brings it.
    const config = phones[0]?.latest()?.step?.config as {
      options: { id: string; title: string }[]
    }
    const { options } = config
    expect(options.map(({ title }) => title).toSorted()).toEqual([
      'Motstemme på omgang',
      'Rekkefremlegg',
      'Spilleregler',
    ])
    const [one = '', two = ''] = options.map(({ id }) => id)

    const tooMany = await phones[0]?.answer({ points: { [one]: 3 } })
    const more = await phones[0]?.answer({ points: { [one]: 2, [two]: 2 } })
    await answerAll(room, phones, [
      { points: { [one]: 2, [two]: 1 } },
      { points: { [one]: 1 } },
      { points: { [one]: 1, [two]: 2 } },
      { points: { [two]: 1 } },
    ])

    expect(tooMany).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: `value.points.${one}` },
    })
    expect(more).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'value.points' },
    })
    await goTo(room, 'hva-krever-det', phones)
    const titleOf = (id: string) => options.find((option) => option.id === id)?.title
    const lines = (await linesOf(room)).map((line) => line.slice(-3))
    expect(lines).toEqual(
      expect.arrayContaining([
        [titleOf(one), 'Prikker', '4'],
        [titleOf(one), 'Personer', '3'],
        [titleOf(two), 'Prikker', '4'],
        [titleOf(two), 'Personer', '3'],
      ]),
    )
  })
})

describe('an evening with "Trygt nok"', () => {
  it('goes from the case to the agreement, step by step, and ends in its files', async () => {
    const room = await openT2()
    const phones = await room.phones(5)
    await goTo(room, 'hos-oss', phones)
    await answerAll(room, phones, first)
    await goTo(room, 'grep', phones)
    await answerAll(
      room,
      phones,
      ['ledergruppe', 'team', 'team', 'personalgruppe', 'team'].map((column, at) => ({
        notes: [{ column, text: `Grep nummer ${at + 1}` }],
      })),
    )
    await goTo(room, 'runde', phones)
    await methodsShown(room, phones)
    await goTo(room, 'rydde', phones)
    await goTo(room, 'prikker', phones)
    await goTo(room, 'avtale', phones)
    await phones[0]?.answer({
      group: 'Bordet ved døra',
      what: 'Rekkefremlegg i mandagsmøtet',
      sign: 'Alle har sagt noe før noen har sagt noe to ganger',
      firstStep: 'Mandag',
      who: 'Avdelingsleder',
      when: '',
    })
    await room.console.until(({ answered }) => answered === 1)
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'end' })

    await room.console.until(({ phase }) => phase === 'ended')
    const text = JSON.stringify(await linesOf(room))
    expect(text).toContain('Rekkefremlegg i mandagsmøtet')
    expect(text).toContain('Motstemme på omgang')
    expect(text).not.toContain('Grep nummer 1')
  })
})

/** Presses the large button until the room stands somewhere, or it refuses. */
async function nextUntil(room: TestRoom, step: string) {
  for (let pressed = 0; pressed < 12; pressed += 1) {
    const before = room.console.latest()
    if (before?.step?.id === step) return { ok: true as const }
    const reply = await press(room.console, { type: 'next', knowing: true })
    if (!reply.ok) return reply
    await room.console.until(({ version }) => version > (before?.version ?? -1))
  }
  throw new Error(`never came to ${step}`)
}

const untilStep = (phones: readonly Phone[], id: string) =>
  Promise.all(phones.map((phone) => phone.until(({ step }) => step?.id === id)))

describe('the short version of "Trygt nok"', () => {
  const openShort = () => openRoom({ deck: { id: 'trygt-nok' }, settings: { length: 'short' } })

  it('has no step to tidy the list in, and comes to the dots by the large button alone', async () => {
    const room = await openShort()
    const phones = await room.phones(3)
    expect(await nextUntil(room, 'metoder')).toEqual({ ok: true })
    await untilStep(phones, 'metoder')
    await answerAll(room, phones, [
      { notes: ['Rekkefremlegg', 'Spilleregler'] },
      { notes: ['Motstemme på omgang'] },
    ])

    expect(await nextUntil(room, 'prikker')).toEqual({ ok: true })

    const [phone] = phones
    const view = await phone?.until(({ step }) => step?.id === 'prikker')
    const config = view?.step?.config as { options: { title: string }[] } | undefined
    expect(config?.options.map(({ title }) => title).toSorted()).toEqual([
      'Motstemme på omgang',
      'Rekkefremlegg',
      'Spilleregler',
    ])
  })

  it('says what to do where there is too little to choose from, and goes on without the dots', async () => {
    const room = await openShort()
    const phones = await room.phones(2)
    await nextUntil(room, 'metoder')
    await untilStep(phones, 'metoder')
    await answerAll(room, phones, [{ notes: ['Rekkefremlegg'] }])

    expect(await nextUntil(room, 'prikker')).toMatchObject({ error: { code: 'no-options' } })
    expect(room.console.latest()?.step?.id).toBe('metoder')
    const skipped = await press(room.console, { type: 'skip', step: 'prikker', on: true })
    expect(skipped.ok).toBe(true)

    expect(await nextUntil(room, 'avtale')).toEqual({ ok: true })
  })
})

describe('"Trygt nok" without the methods', () => {
  it('has a file that is a deck, though a talk was to show the dots that nobody could give', async () => {
    const room = await openT2()
    await room.console.until(() => true)
    expect((await press(room.console, { type: 'skip', step: 'metoder', on: true })).ok).toBe(true)

    const { steps } = await resultsOf(room)
    expect(steps.map(({ id }) => id)).not.toContain('prikker')
    expect(steps.find(({ id }) => id === 'hva-krever-det')?.shows).toEqual([])
  })
})
