import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../shared/commitments/agreement.ts'
import { readAgreements, writeAgreements } from '../../shared/commitments/file.ts'
import { post, press, usualSettings } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { enterRoom, goTo, openRoom, openRoomOn, type TestRoom } from '../support/room.ts'
import { hiding, looseTexts } from '../support/texts.ts'

const card = (group: string, when = '') => ({
  group,
  what: `Går inn i timer (${group})`,
  sign: 'Døra står åpen',
  firstStep: '',
  who: 'Avdelingsleder',
  when,
})

const fetchFile = ({ plenum, session }: TestRoom, kind: 'json' | 'ics') =>
  rawRequest(plenum.url, `/api/sessions/${session.id}/agreements.${kind}`, {
    headers: { cookie: session.cookie },
  })

const readIn = ({ plenum, session }: TestRoom, file: unknown) =>
  post(plenum.url, `/api/sessions/${session.id}/agreements`, { file }, { cookie: session.cookie })

/** T1 as far as two groups' cards on the screen. */
async function agreedRoom() {
  const room = await openRoom()
  const phones = await room.phones(2)
  await goTo(room, 'avtale', phones)
  await phones[0]?.answer(card('K2', '2027-11-15'))
  await phones[1]?.answer(card('K1'))
  await press(room.console, { type: 'look-through' })
  await press(room.console, { type: 'next' })
  await room.console.until((view) => view.shown.length > 0)
  return room
}

async function takenHome(): Promise<{ room: TestRoom; text: string; agreements: Agreement[] }> {
  const room = await agreedRoom()
  const { text } = await fetchFile(room, 'json')
  const read = readAgreements(text)
  if (!read.ok) throw new Error(read.error)
  return { room, text, agreements: read.value.agreements }
}

/** A new session on the same server that was started with the file. */
async function nextTime({ room: { plenum }, text }: { room: TestRoom; text: string }) {
  const created = await post(plenum.url, '/api/sessions', {
    deck: { id: 'velg-en-k' },
    settings: usualSettings,
    agreements: text,
  })
  const { session, token } = created.body as { session: string; token: string }
  const { cookie } = await post(plenum.url, `/api/sessions/${session}/enter`, { token })
  return enterRoom(plenum, { id: session, token, cookie })
}

const told = (agreement: Agreement | undefined, change: object = {}) => ({
  reports: [
    {
      card: agreement?.id,
      status: 'under-way',
      learnt: 'Det tar tid',
      now: '',
      next: '',
      ...change,
    },
  ],
})

describe('the file of agreements', () => {
  it('holds every card that was shown, and its name says what it is', async () => {
    const room = await agreedRoom()

    const { status, text, headers } = await fetchFile(room, 'json')

    expect(status).toBe(200)
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="?\d{4}-\d\d-\d\d_[^/]+_avtaler\.json"?$/u,
    )
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(readAgreements(text)).toMatchObject({
      ok: true,
      value: {
        title: 'Ledergruppa på Fjellheim',
        agreements: [
          { ...card('K1'), by: 'table', followUps: [] },
          { ...card('K2', '2027-11-15'), by: 'table', followUps: [] },
        ],
      },
    })
  })

  it('is the same file whenever it is fetched, and leads to no session and no seat', async () => {
    const room = await agreedRoom()

    const [first, second] = [await fetchFile(room, 'json'), await fetchFile(room, 'json')]

    expect(second.text).toBe(first.text)
    expect(first.text).not.toContain(room.session.id)
  })

  it('tells two cards of the very same words apart', async () => {
    const room = await openRoom()
    const phones = await room.phones(2)
    await goTo(room, 'avtale', phones)
    await Promise.all(phones.map((phone) => phone.answer(card('K1'))))
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next' })
    await room.console.until((view) => view.shown.length > 0)

    const read = readAgreements((await fetchFile(room, 'json')).text)

    const ids = read.ok ? read.value.agreements.map(({ id }) => id) : []
    expect(new Set(ids).size).toBe(2)
  })

  it('is not there before any agreement is shown', async () => {
    const room = await openRoom()
    const [phone] = await room.phones(1)
    await goTo(room, 'avtale', phone ? [phone] : [])
    await phone?.answer(card('K1'))

    const { status, text } = await fetchFile(room, 'json')

    expect(status).toBe(409)
    expect(JSON.parse(text)).toEqual({ error: { code: 'agreements-not-yet' } })
  })

  it('leaves out a card that the facilitator took off', async () => {
    const room = await openRoom()
    const phones = await room.phones(2)
    await goTo(room, 'avtale', phones)
    await phones[0]?.answer(card('K1'))
    await phones[1]?.answer(card('K2'))
    await press(room.console, { type: 'look-through' })
    const view = await room.console.until((seen) => looseTexts(seen).length === 2)
    const part = looseTexts(view).find(({ text }) => text.includes('K2'))?.id ?? ''
    await room.console.ask('board', hiding('avtale', part))
    await press(room.console, { type: 'next' })

    const { text } = await fetchFile(room, 'json')

    expect(text).toContain('K1')
    expect(text).not.toContain('K2')
  })
})

describe('the calendar of agreements', () => {
  it('has the day on which one is looked at again, in the language of the session', async () => {
    const room = await agreedRoom()

    const { text, headers } = await fetchFile(room, 'ics')
    const unfolded = text.replaceAll('\r\n ', '')

    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(headers['content-disposition']).toMatch(/_avtaler\.ics"?$/u)
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20271115')
    expect(unfolded).toContain('SUMMARY:Når ser vi på avtalen igjen? Ledergruppa på Fjellheim')
    expect(unfolded).toContain('DESCRIPTION:K2: Går inn i timer (K2)\\nTegnet: Døra står åpen')
    expect(unfolded.match(/BEGIN:VEVENT/gu)).toHaveLength(1)
  })
})

describe('a session that is started with the file of an earlier one', () => {
  it('asks about each agreement first of all, and shows what became of it', async () => {
    const home = await takenHome()
    const [k1, k2] = home.agreements
    const room = await nextTime(home)
    const phones = await room.phones(2)

    await press(room.console, { type: 'next' })
    const { step } = (await phones[0]?.until((view) => view.step !== null)) ?? {}
    await phones[1]?.until((view) => view.step !== null)
    await phones[0]?.answer(told(k1, { status: 'done', learnt: '' }))
    await phones[1]?.answer(told(k2, { next: '2028-02-01' }))
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next' })
    const { shown } = await room.console.until((view) => view.shown.length > 0)

    expect(step).toMatchObject({ type: 'followup', mode: 'group', number: 1, status: 'open' })
    expect(shown[0]?.figures).toMatchObject({
      status: {
        values: expect.arrayContaining([{ value: { card: k1?.id, text: 'done' }, count: 1 }]),
      },
      learnt: { values: [{ value: { card: k2?.id, text: 'Det tar tid' }, count: 1 }] },
    })
    const next = readAgreements((await fetchFile(room, 'json')).text)
    expect(next).toMatchObject({
      ok: true,
      value: {
        agreements: [
          { id: k1?.id, when: '', followUps: [{ statuses: { done: 1 }, learnt: [] }] },
          {
            id: k2?.id,
            when: '2028-02-01',
            followUps: [{ statuses: { 'under-way': 1 }, learnt: ['Det tar tid'] }],
          },
        ],
      },
    })
  })

  it('looks through what was learnt before anyone sees it, and not the statuses', async () => {
    const home = await takenHome()
    const room = await nextTime(home)
    const phones = await room.phones(1)
    await press(room.console, { type: 'next' })
    await phones[0]?.until((view) => view.step !== null)
    await phones[0]?.answer(told(home.agreements[0]))
    await press(room.console, { type: 'look-through' })

    const view = await room.console.until((seen) => looseTexts(seen).length > 0)

    expect(looseTexts(view).map(({ text }) => text)).toEqual(['K1: Det tar tid'])
    expect(view.shown).toEqual([])
  })

  it('keeps the agreements until sixty days after the day they agreed on now', async () => {
    const home = await takenHome()
    const room = await nextTime(home)
    const phones = await room.phones(1)
    await press(room.console, { type: 'next' })
    await phones[0]?.until((view) => view.step !== null)
    const soon = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)
    const until = new Date(Date.now() + 160 * 86_400_000).toISOString().slice(0, 10)
    await phones[0]?.answer(told(home.agreements[0], { next: soon }))

    await press(room.console, { type: 'look-through' })

    const { session } = await room.console.until((view) => view.session.agreementsUntil !== null)
    expect(session.agreementsUntil).toBe(until)
  })

  it('keeps them two years at most, and no shorter because a later card names an earlier day', async () => {
    const inDays = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const untilNow = (room: TestRoom) =>
      room.console.until((view) => view.session.agreementsUntil !== null)
    const room = await openRoom()
    const phones = await room.phones(1)
    await goTo(room, 'avtale', phones)
    await phones[0]?.answer(card('K1', '2099-12-31'))
    await press(room.console, { type: 'look-through' })
    expect((await untilNow(room)).session.agreementsUntil).toBe(inDays(730))

    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'again' })
    await phones[0]?.until(({ step }) => step?.round === 2)
    await phones[0]?.ask('answer', {
      step: 'avtale',
      round: 2,
      rev: 1,
      value: card('K1', inDays(9)),
    })
    await press(room.console, { type: 'look-through' })
    await room.console.until(({ step }) => step?.round === 2 && step.status === 'sealed')

    expect((await untilNow(room)).session.agreementsUntil).toBe(inDays(730))
  })

  it('takes no answer about an agreement that is not among them', async () => {
    const home = await takenHome()
    const room = await nextTime(home)
    const [phone] = await room.phones(1)
    await press(room.console, { type: 'next' })
    await phone?.until((view) => view.step !== null)

    const reply = await phone?.answer(told(undefined, { card: 'ffffffffffffffff' }))

    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

describe('a file that is read in while a session runs', () => {
  it('becomes the next step, and is still there after a restart', async () => {
    const { room: earlier, text } = await takenHome()
    const room = await openRoomOn(earlier.plenum)
    await press(room.console, { type: 'next' })
    await room.console.until((view) => view.step !== null)

    const reply = await readIn(room, text)

    expect(reply).toMatchObject({ status: 200, body: { agreements: 2 } })
    const { agenda } = await room.console.until((view) => view.agenda.length === 8)
    expect(agenda[1]).toMatchObject({ type: 'followup', status: 'waiting' })
    expect(agenda[0]).toMatchObject({ current: true })
    await press(room.console, { type: 'next' })
    const { step } = await room.console.until((view) => view.step?.type === 'followup')
    expect(step).toMatchObject({ status: 'open' })
    expect(room.plenum.errors).toEqual([])
  })

  it('opens the step that the room stands on and waits for it', async () => {
    const { room: earlier, text } = await takenHome()
    const deck = {
      format: 'plenum-deck',
      version: 1,
      id: 'oppfolging',
      title: { nb: 'Oppfølging' },
      languages: ['nb'],
      steps: [
        {
          id: 'sist',
          type: 'followup',
          mode: 'group',
          title: { nb: 'Siden sist' },
          prompt: { nb: 'Hvordan har det gått?' },
          minutes: 5,
          config: {},
        },
      ],
    }
    const room = await openRoomOn(earlier.plenum, { deck: { file: deck } })
    await press(room.console, { type: 'next' })
    const before = await room.console.until((view) => view.step !== null)

    await readIn(room, text)

    const after = await room.console.until((view) => view.step?.status === 'open')
    expect(before.step?.status).toBe('idle')
    expect(after.version).toBeGreaterThan(before.version)
  })

  it('is refused once agreements have been taken up, and the answers stay', async () => {
    const home = await takenHome()
    const room = await nextTime(home)
    const [phone] = await room.phones(1)
    await press(room.console, { type: 'next' })
    await phone?.until((view) => view.step !== null)
    await phone?.answer(told(home.agreements[0]))

    const reply = await readIn(room, home.text)

    expect(reply).toEqual({
      status: 409,
      body: { error: { code: 'agreements-in-use' } },
      cookie: '',
    })
    expect(await room.console.until((view) => view.answered === 1)).toMatchObject({ answered: 1 })
  })

  it.each([
    ['that was changed', (text: string) => text.replace('åpen', 'lukket'), 'agreements-changed'],
    [
      'of a later version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      'agreements-newer',
    ],
    ['that is a letter', () => 'Kjære rektor', 'not-agreements'],
    [
      'without agreements',
      () => writeAgreements({ title: 'Høst', day: '2026-11-23', agreements: [] }),
      'agreements-none',
    ],
    ['that is too long', () => ' '.repeat(700_000), 'too-large'],
    ['that is far too long', () => ' '.repeat(2_000_000), 'too-large'],
  ])('is refused %s, and the session is as it was', async (_what, change, code) => {
    const { room: earlier, text } = await takenHome()
    const room = await openRoomOn(earlier.plenum)
    const before = room.console.latest()?.version

    const reply = await readIn(room, change(text))
    const started = await post(earlier.plenum.url, '/api/sessions', {
      deck: { id: 'velg-en-k' },
      settings: usualSettings,
      agreements: change(text),
    })

    expect(reply.body).toMatchObject({ error: { code } })
    expect(started.body).toMatchObject({ error: { code } })
    expect(room.console.latest()).toMatchObject({ version: before })
    expect(room.console.latest()?.agenda).toHaveLength(7)
  })
})

describe('agreements of people', () => {
  const deck = {
    format: 'plenum-deck',
    version: 1,
    id: 'egne',
    title: { nb: 'Egne avtaler' },
    languages: ['nb'],
    steps: [
      {
        id: 'egen',
        type: 'commit',
        mode: 'individual',
        title: { nb: 'Din avtale' },
        prompt: { nb: 'Hva gjør du?' },
        minutes: 5,
        config: {
          by: 'person',
          labels: Object.fromEntries(
            ['group', 'what', 'sign', 'firstStep', 'who', 'when'].map((key) => [key, { nb: key }]),
          ),
        },
      },
    ],
  }
  const own = (what: string) => ({ ...card(''), what })

  it.each([
    [2, 409],
    [3, 200],
  ])('are in the file only from k on (%s of 3)', async (people, status) => {
    const room = await openRoom({ deck: { file: deck } })
    const phones = await room.phones(people)
    await goTo(room, 'egen', phones)
    await Promise.all(phones.map((phone, index) => phone.answer(own(`Egen avtale ${index}`))))
    await press(room.console, { type: 'reveal' })

    const file = await fetchFile(room, 'json')

    expect(file.status).toBe(status)
    expect(file.text.includes('Egen avtale')).toBe(people >= 3)
    if (people < 3) return
    // Next time nobody answers for a group about them: k is asked of what is told, too.
    const next = await nextTime({ room, text: file.text })
    expect(next.console.latest()?.agenda[0]).toMatchObject({ mode: 'individual', k: 3 })
  })

  it('are never signed by a name', async () => {
    const room = await openRoom({ deck: { file: deck } })
    const [phone] = await room.phones(1)
    await goTo(room, 'egen', phone ? [phone] : [])

    expect(await phone?.answer({ ...own('Egen'), group: 'Kari' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'value.group' },
    })
  })

  it('are refused in group mode, where no k would guard them', async () => {
    const room = await openRoom()
    const grouped = { ...deck, steps: deck.steps.map((step) => ({ ...step, mode: 'group' })) }

    const { status, body } = await post(room.plenum.url, '/api/sessions', {
      deck: { file: grouped },
      settings: usualSettings,
    })

    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { code: 'invalid-input' } })
  })
})
