import { describe, expect, it } from 'vitest'
import type { RequestInput } from '../../shared/protocol/events.ts'
import { agreementsFile } from '../support/agreements.ts'
import { post, press, startSession } from '../support/plenum.ts'
import { enterRoom, goTo, openRoom, startForTest, type TestRoom } from '../support/room.ts'

type Prompt = RequestInput<'insert'>
type Own = Extract<Prompt, { kind: 'own' }>

const own = (change: Partial<Own> = {}): Prompt => ({
  kind: 'own',
  activity: 'choice',
  prompt: 'Skal vi ta pause nå?',
  lines: ['Ja', 'Om ti minutter'],
  mode: 'individual',
  sensitive: false,
  ...change,
})

const ids = ({ console }: TestRoom) => console.latest()?.agenda.map(({ id }) => id) ?? []

const results = async ({ plenum, session }: TestRoom, file: string) =>
  (
    await fetch(`${plenum.url}/api/sessions/${session.id}/${file}`, {
      headers: { cookie: session.cookie },
    })
  ).text()

describe('a prompt that is put in while the room waits', () => {
  it('comes next, takes answers, and is in agenda, report and files', async () => {
    const room = await openRoom()
    const phones = await room.phones(3)
    await goTo(room, 'velg', phones)

    expect(await room.console.ask('insert', own())).toEqual({ ok: true, value: { step: 'own' } })

    await room.console.until((view) => view.agenda.some(({ id }) => id === 'own'))
    expect(ids(room).slice(0, 4)).toEqual(['ramme', 'velg', 'own', 'notat'])
    await press(room.console, { type: 'next' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.id === 'own')))
    for (const [at, phone] of phones.entries()) {
      expect(await phone.answer({ ids: [at === 0 ? 'A' : 'B'], items: [] })).toMatchObject({
        ok: true,
      })
    }
    await press(room.console, { type: 'reveal' })
    expect(await results(room, 'results.csv')).toContain(
      'Skal vi ta pause nå?;Skal vi ta pause nå?;Valg;1;3;personer;;B Om ti minutter;;2',
    )
    expect(await results(room, 'report')).toContain('"prompt":"Skal vi ta pause nå?"')
    const file: unknown = JSON.parse(await results(room, 'results.json'))
    const again = await startSession(room.plenum.url, {}, { file })
    expect(again.id).not.toBe(room.session.id)
  })

  it('is the first step where the room has not begun', async () => {
    const room = await openRoom()
    await room.console.ask('insert', own({ activity: 'talk', lines: [] }))
    await room.console.until((view) => view.agenda.length > 7)

    expect(ids(room).slice(0, 2)).toEqual(['own', 'ramme'])
  })

  it.each<[string, Partial<Own>]>([
    ['text', { activity: 'text', lines: [] }],
    ['talk', { activity: 'talk', lines: [] }],
    ['points', { activity: 'points' }],
    ['rate', { activity: 'rate', lines: ['Vi har nok tid'] }],
    ['ladder', { activity: 'ladder', lines: ['Lite', 'Litt', 'Mye'] }],
    ['sensitive', { sensitive: true }],
    ['group', { mode: 'group' }],
  ])('may be of many kinds: %s', async (_kind, change) => {
    const room = await openRoom()
    await goTo(room, 'ramme')
    expect(await room.console.ask('insert', own(change))).toMatchObject({ ok: true })
    await press(room.console, { type: 'next' })

    const view = await room.console.until(({ step }) => step?.id === 'own')
    expect(view.step).toMatchObject({
      type: change.activity ?? 'choice',
      mode: change.mode ?? 'individual',
    })
    expect(view.agenda.find(({ id }) => id === 'own')).toMatchObject({
      k: change.sensitive ? 5 : change.mode === 'group' ? 1 : 3,
      sensitive: change.sensitive ?? false,
    })
  })

  it('may be a ready one of the library, which does not share an id with a step of the deck', async () => {
    const room = await openRoom()
    const ready: Prompt = { kind: 'ready', deck: 'velg-en-k', step: 'velg' }

    expect(await room.console.ask('insert', ready)).toEqual({ ok: true, value: { step: 'velg-2' } })
    expect(await room.console.ask('insert', ready)).toEqual({ ok: true, value: { step: 'velg-3' } })
  })

  it('brings what it needs, in order, and is answered by what people wrote there', async () => {
    const room = await openRoom({ outside: { monotonic: () => 20 * performance.now() } })
    const phones = await room.phones(3)
    await goTo(room, 'ramme', phones)

    expect(
      await room.console.ask('insert', { kind: 'ready', deck: 'trygt-nok', step: 'prikker' }),
    ).toEqual({ ok: true, value: { step: 'prikker' } })

    await room.console.until((view) => view.agenda.length === 9)
    expect(ids(room).slice(0, 4)).toEqual(['ramme', 'metoder', 'prikker', 'velg'])
    await goTo(room, 'metoder', phones)
    const [phone] = phones
    const seen = await phone?.until(({ step }) => step?.id === 'metoder')
    expect(seen?.step?.caseCard?.title).toBe('Lederens ønske')
    for (const [at, one] of phones.entries()) {
      expect(await one.answer({ notes: [`Metode ${at + 1}`] })).toMatchObject({ ok: true })
    }
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next', knowing: true })
    await goTo(room, 'prikker', phones)
    const dots = await phone?.until(({ step }) => step?.id === 'prikker')
    expect(JSON.stringify(dots?.step?.config)).toContain('Metode 2')
  })

  it('brings agreements that are kept as those of any workshop are', async () => {
    const room = await openRoom({ deck: { id: 'ellen' } })
    const phones = await room.phones(1)
    await goTo(room, 'saken', phones)
    await room.console.ask('insert', { kind: 'ready', deck: 'velg-en-k', step: 'avtale' })
    await press(room.console, { type: 'next' })
    await phones[0]?.until(({ step }) => step?.id === 'avtale')
    const card = { group: 'K2', what: 'Øver', sign: 'Døra står åpen', firstStep: '', who: '' }
    await phones[0]?.answer({ ...card, when: '2027-11-15' })
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next' })

    const { session } = await room.console.until((view) => view.shown.length > 0)
    expect(session.agreementsUntil).toBe('2028-01-14')
    expect(await results(room, 'agreements.json')).toContain('Døra står åpen')
  })

  it('needs five people where it is sensitive, whatever the session has promised', async () => {
    const room = await openRoom()
    const phones = await room.phones(4)
    await goTo(room, 'ramme', phones)
    await room.console.ask('insert', {
      kind: 'ready',
      deck: 'fem-hindringer',
      step: 'nederste-trinn',
    })
    await press(room.console, { type: 'next' })
    for (const phone of phones) {
      const { step } = await phone.until((view) => view.step?.id === 'nederste-trinn')
      expect(step).toMatchObject({ k: 5, sensitive: true })
      expect(await phone.answer({ now: '1' })).toMatchObject({ ok: true })
    }
    await press(room.console, { type: 'reveal' })

    const { shown } = await room.console.until((view) => view.shown.length > 0)
    expect(shown).toMatchObject([
      { k: 5, answered: 4, figures: { now: { people: 4, tooFew: true } } },
    ])
  })

  it('is a talk where it asks about agreements, until their file is read in', async () => {
    const room = await openRoom()
    await goTo(room, 'ramme')
    await room.console.ask('insert', {
      kind: 'ready',
      deck: 'ledere-af-ledere',
      step: 'siden-sidst',
    })
    const collects = () =>
      room.console.latest()?.agenda.find(({ id }) => id === 'siden-sidst')?.collects
    await room.console.until((view) => view.agenda.length === 8)
    expect(collects()).toBe(false)

    const { plenum, session } = room
    const file = agreementsFile()
    await post(
      plenum.url,
      `/api/sessions/${session.id}/agreements`,
      { file },
      { cookie: session.cookie },
    )

    await room.console.until(() => collects() === true)
    expect(ids(room).slice(0, 3)).toEqual(['ramme', 'siden-sidst', 'velg'])
  })

  it('is there after a restart, and its answers with it', async () => {
    const first = await startForTest()
    const session = await startSession(first.url)
    const room = await enterRoom(first, session)
    const [phone] = await room.phones(1)
    await room.console.ask('insert', own())
    await press(room.console, { type: 'next' })
    await phone?.until(({ step }) => step?.id === 'own')
    await phone?.answer({ ids: ['A'], items: [] })
    await first.close()

    const later = await enterRoom(await startForTest({}, {}, first.dataDir), session)
    const view = await later.console.until(({ answered }) => answered === 1)
    expect(view.step).toMatchObject({ id: 'own', prompt: 'Skal vi ta pause nå?', status: 'open' })
  })

  it('leaves no trace when it is skipped after all', async () => {
    const room = await openRoom()
    await goTo(room, 'ramme')
    await room.console.ask('insert', own())
    await press(room.console, { type: 'skip', step: 'own', on: true })

    for (const file of ['report', 'results.csv', 'results.json']) {
      expect(await results(room, file)).not.toContain('pause')
    }
  })

  it('makes an act stale that was pressed before it came in', async () => {
    const room = await openRoom()
    const { version } = await room.console.until(() => true)
    await room.console.ask('insert', own())

    expect(await room.console.ask('act', { version, command: { type: 'next' } })).toMatchObject({
      ok: false,
      error: { code: 'stale-act' },
    })
  })
})

describe('a prompt that cannot be asked', () => {
  it.each<[string, object, string]>([
    ['a choice with one option', own({ lines: ['Ja'] }), 'lines'],
    ['options that are the same', own({ lines: ['Ja', 'ja'] }), 'lines'],
    ['a talk with options', own({ activity: 'talk' }), 'lines'],
    ['no question', own({ prompt: '  ' }), 'prompt'],
    ['an empty option', own({ lines: ['Ja', ' '] }), 'lines.1'],
    ['half a character', own({ prompt: 'Hva \uD83D' }), 'steps.0.title.nb'],
    ['an activity that needs more', { ...own(), activity: 'commit' }, 'activity'],
    ['a step that is not there', { kind: 'ready', deck: 'velg-en-k', step: 'nowhere' }, 'step'],
    ['a workshop that is not there', { kind: 'ready', deck: 'nowhere', step: 'velg' }, 'deck'],
  ])('is refused with what is wrong, and changes nothing: %s', async (_what, prompt, field) => {
    const room = await openRoom()
    const before = ids(room)

    expect(await room.console.ask('insert', prompt as Prompt)).toEqual({
      ok: false,
      error: { code: 'invalid-input', field },
    })
    expect(ids(room)).toEqual(before)
  })

  it('is refused once the session is over, and when the deck is full', async () => {
    const room = await openRoom({ outside: { monotonic: () => performance.now() * 1_000 } })
    for (let at = ids(room).length; at < 60; at += 1) {
      expect(await room.console.ask('insert', own())).toMatchObject({ ok: true })
    }
    expect(await room.console.ask('insert', own())).toMatchObject({
      ok: false,
      error: { code: 'too-many-steps' },
    })
    await press(room.console, { type: 'end' })
    expect(await room.console.ask('insert', own())).toMatchObject({
      ok: false,
      error: { code: 'not-now' },
    })
  })
})
