import { describe, expect, it } from 'vitest'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { PhoneView, ScreenView } from '../../shared/protocol/views.ts'
import { connect, newSeat, press, watch } from '../support/plenum.ts'
import { runNode } from '../support/process.ts'
import { goTo, openRoom, type TestRoom } from '../support/room.ts'

/** A phone that asks for its views in a language. */
async function phoneIn({ plenum, session, console }: TestRoom, language: string, seat = newSeat()) {
  const { join } = await console.until(() => true)
  const phone = watch<PhoneView>(
    connect(plenum.url, {
      protocol: protocolVersion,
      session: session.id,
      role: 'phone',
      language,
      seat,
      entry: join.code,
    }),
  )
  await phone.until(() => true)
  return phone
}

async function screenIn({ plenum, session, console }: TestRoom, language?: string) {
  const { screenToken: token } = await console.until(() => true)
  const handshake = { protocol: protocolVersion, session: session.id, role: 'screen', token }
  const screen = watch<ScreenView>(
    connect(plenum.url, { ...handshake, ...(language === undefined ? {} : { language }) }),
  )
  return screen.until(() => true)
}

/** A deck in a language that neither phone reads. */
const danishDeck = {
  format: 'plenum-deck',
  version: 1,
  id: 'frokost',
  title: { da: 'Frokost' },
  languages: ['da'],
  steps: [
    {
      id: 'snak',
      type: 'talk',
      mode: 'plenary',
      title: { da: 'Snak' },
      prompt: { da: 'Hvad skal vi have?' },
      minutes: 3,
      config: {},
    },
  ],
}

describe('phones of several languages in one room', () => {
  it('each get the workshop in their own', async () => {
    const room = await openRoom()
    const norwegian = await phoneIn(room, 'nb')
    const english = await phoneIn(room, 'en')

    await goTo(room, 'velg')
    const inNorwegian = await norwegian.until(({ step }) => step?.id === 'velg')
    const inEnglish = await english.until(({ step }) => step?.id === 'velg')

    expect(inNorwegian.step?.prompt).toBe(
      'Hvilken K er det størst rom for å styrke i din egen ledelse nå?',
    )
    expect(inEnglish.step?.prompt).toBe(
      'In which K is there most room to strengthen your own leadership right now?',
    )
    expect(JSON.stringify(inEnglish.step)).toContain('Build relations, develop people')
    expect(JSON.stringify(inEnglish.step)).not.toMatch(/[æøåÆØÅ]/u)

    expect([inNorwegian, inEnglish].map(({ session }) => session.deckLanguage)).toEqual([
      'nb',
      'en',
    ])
    expect(inEnglish.version).toBe(inNorwegian.version)
  })

  it('may change theirs: the same seat, its answer with it', async () => {
    const room = await openRoom()
    const seat = newSeat()
    const before = await phoneIn(room, 'nb', seat)
    await goTo(room, 'velg')
    await before.until(({ step }) => step?.id === 'velg')
    const value = { ids: ['K2'], items: [] }
    await before.ask('answer', { step: 'velg', round: 1, rev: 1, value })

    before.socket.disconnect()
    const after = await phoneIn(room, 'en', seat)
    const view = await after.until(({ step }) => step?.id === 'velg')

    expect(view.step?.title).toBe('Choose one K')
    expect(after.mine).toEqual([{ step: 'velg', round: 1, rev: 1, value }])
  })

  it('are told which language the deck fell back to', async () => {
    const room = await openRoom({ deck: { file: danishDeck } })
    const phone = await phoneIn(room, 'en')
    await goTo(room, 'snak')
    const view = await phone.until(({ step }) => step !== null)

    expect(view.step?.prompt).toBe('Hvad skal vi have?')
    expect(view.session.deckLanguage).toBe('da')
  })
})

describe('a screen', () => {
  it('reads what the session was started in', async () => {
    const room = await openRoom({ settings: { language: 'en' } })
    await goTo(room, 'velg')

    const view = await screenIn(room)

    expect(view.step?.title).toBe('Choose one K')
    expect(view.session).toMatchObject({ language: 'en', deckLanguage: 'en' })
  })

  it('reads another language where its address asks for one', async () => {
    const room = await openRoom()
    await goTo(room, 'velg')

    const view = await screenIn(room, 'en')

    expect(view.step?.title).toBe('Choose one K')
    expect(view.session).toMatchObject({ language: 'nb', deckLanguage: 'en' })
  })
})

describe('a session in a language that its deck lacks', () => {
  it('speaks it everywhere but in the texts of the deck, and says which those are in', async () => {
    const room = await openRoom({ settings: { language: 'sv' } })
    const phone = await phoneIn(room, 'sv')
    await goTo(room, 'velg')

    const view = await screenIn(room)
    const onPhone = await phone.until(({ step }) => step?.id === 'velg')
    const csv = await fetch(`${room.plenum.url}/api/sessions/${room.session.id}/results.csv`, {
      headers: { cookie: room.session.cookie },
    })

    expect(view.session).toMatchObject({ language: 'sv', deckLanguage: 'nb' })
    expect(view.step?.title).toBe('Velg én K')
    expect(onPhone.session.deckLanguage).toBe('nb')
    expect(await csv.text()).toMatch(/Steg;Rubrik;Uppgift;.*Velg én K/su)
  })

  it('says of a question that the facilitator typed in, and of it alone, that it is in theirs', async () => {
    const room = await openRoom({ settings: { language: 'sv' } })
    const [swedish, english] = [
      await room.phone({ language: 'sv' }),
      await room.phone({ language: 'en' }),
    ]
    await room.console.ask('insert', {
      kind: 'own',
      activity: 'choice',
      prompt: 'Ska vi ta paus nu?',
      lines: ['Ja', 'Nej'],
      mode: 'individual',
      sensitive: false,
    })
    await goTo(room, 'own')
    expect(await press(room.console, { type: 'reveal' })).toMatchObject({ ok: true })

    const views = await Promise.all(
      [swedish, english].map((phone) => phone.until(({ shown }) => shown.length > 0)),
    )
    const desk = await room.console.until(({ step }) => step?.id === 'own')
    const report: unknown = await (
      await fetch(`${room.plenum.url}/api/sessions/${room.session.id}/report`, {
        headers: { cookie: room.session.cookie },
      })
    ).json()

    expect(views.map(({ session }) => session.deckLanguage)).toEqual(['nb', 'en'])
    for (const { step, shown } of views) {
      expect(step).toMatchObject({ prompt: 'Ska vi ta paus nu?', language: 'sv' })
      expect(shown).toMatchObject([{ language: 'sv' }])
    }
    const inAgenda = desk.agenda.filter(({ language }) => language !== undefined)
    expect(inAgenda).toMatchObject([{ id: 'own', language: 'sv' }])
    expect(JSON.stringify(report).match(/"language":"sv","config"/gu)).toHaveLength(1)
  })
})

describe('what the server hands out over HTTP', () => {
  it('lists the workshops in the language that is asked for', async () => {
    const { plenum } = await openRoom()
    const titlesIn = async (language: string) => {
      const response = await fetch(`${plenum.url}/api/decks`, {
        headers: { 'accept-language': language },
      })
      return JSON.stringify(await response.json())
    }

    expect(await titlesIn('en')).toContain('Choose one K')
    expect(await titlesIn('nb')).toContain('Velg én K')
  })

  it('is a file in the language of the session', async () => {
    const { plenum, session } = await openRoom({ settings: { language: 'en' } })
    const response = await fetch(`${plenum.url}/api/sessions/${session.id}/results.csv`, {
      headers: { cookie: session.cookie },
    })

    expect(response.headers.get('content-disposition')).toContain('results')
    const csv = await response.text()
    expect(csv).toContain('Step;Title;Prompt')
    expect(csv).toContain('A talk, no answers are collected')
  })
})

describe('the terminal', () => {
  it.each([
    ['en_GB.UTF-8', 'PORT must be a number from 0 to 65535 (now: “x”).'],
    ['nb_NO.UTF-8', 'PORT skal være et tall fra 0 til 65535 (nå: «x»).'],
    ['nn_NO.UTF-8', 'PORT skal vere eit tal frå 0 til 65535 (no: «x»).'],
    ['da_DK.UTF-8', 'PORT skal være et tal fra 0 til 65535 (nu: »x«).'],
    ['sv_SE.UTF-8', 'PORT ska vara ett tal från 0 till 65535 (nu: ”x”).'],
    ['C', 'PORT skal være et tall fra 0 til 65535 (nå: «x»).'],
  ])('speaks as its user has set it: %s', async (LANG, sentence) => {
    const started = runNode(['server/main.ts'], { env: { PORT: 'x', LANG } })
    const { code } = await started.exit

    expect(started.output().trim()).toBe(sentence)
    expect(code).toBe(1)
  })
})
