import { describe, expect, it } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { found, listeningLog, listenTo, type News } from '../support/canary.ts'
import { chooseK, newSeat, openPhone, press } from '../support/plenum.ts'
import {
  goTo,
  joinPhone,
  openRoom,
  patient,
  rawFiles,
  rice,
  rowsIn,
  soup,
  type TestRoom,
} from '../support/room.ts'
import { hiding, looseTexts } from '../support/texts.ts'

const address = '203.0.113.77'
const agent = 'kanari-telefon/7.1'
const people = 4

/** A room behind a proxy, with phones whose seat, address and make can be recognized anywhere. */
async function watchedRoom(deck?: unknown) {
  const log = listeningLog()
  const room = await openRoom({
    ...(deck === undefined ? {} : { deck }),
    outside: { log, timings: patient, monotonic: () => performance.now() * 1_000 },
    config: { trustProxy: 1 },
  })
  const { join, screenToken } = await room.console.until(() => true)
  const phones = await Promise.all(
    Array.from({ length: people }, () =>
      joinPhone(room.plenum.url, room.session.id, join.code, {
        headers: { 'x-forwarded-for': address, 'user-agent': agent },
      }),
    ),
  )
  const screen = await room.screen()
  const ears = listenTo(room, { phones, screen })
  const joinToken = join.qr.split('/').at(-1) ?? ''
  return { room, phones, screen, log, ...ears, screenToken, joinToken }
}

type WatchedRoom = Awaited<ReturnType<typeof watchedRoom>>

const ownSecrets = ({ room: { session }, phones }: WatchedRoom) => [
  session.token,
  session.cookie.split('=')[1] ?? session.cookie,
  ...phones.map(({ seat }) => seat),
  address,
  agent,
]

const everyReader = ['phone', 'screen', 'console', 'files'] as const

/** Each reader in which a canary sings. */
const singing = (news: News, canaries: readonly string[]) =>
  everyReader.filter((reader) => found(news[reader], canaries).length > 0)

/** Each reader who was sent figures, whatever they say; a deck tells for how many people it is meant. */
const withFigures = (news: News) =>
  everyReader.filter((reader) => /"(?:people":\d|values":|tooFew":)/u.test(news[reader]))

const counted = (room: TestRoom) => room.console.until(({ answered }) => answered === people)

const card = (index: number) => ({
  group: `kanari-gruppe-${index}`,
  what: `kanari-avtale-${index}`,
  sign: `kanari-tegn-${index}`,
  firstStep: `kanari-steg-${index}`,
  who: `kanari-rolle-${index}`,
  when: '2027-05-01',
})
const cardCanaries = Object.values(card(0)).filter((text) => text.startsWith('kanari'))

const isoTime = /\d{4}-\d\d-\d\dT\d\d/u
const epoch = /(?<!\d)1[6-9]\d{8}(\d{3})?(?!\d)/u

/** Every value of every row that is text or a number. */
const storedValues = (dataDir: string) =>
  ['session', 'facilitator', 'seat', 'round', 'answer', 'part']
    .flatMap((table) => rowsIn(dataDir, `SELECT * FROM ${table}`))
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)

/** What must be true of the whole session, whatever was shown of it. */
async function expectNoTraces(watched: WatchedRoom): Promise<void> {
  const { room, log, everything, screenToken, joinToken, phones, news } = watched
  const secrets = ownSecrets(watched)
  const { files } = await news()

  expect(found(everything(), secrets)).toEqual([])
  expect(
    found(JSON.stringify(phones.map(({ frames }) => frames)), [screenToken, joinToken]),
  ).toEqual([])
  expect(found(files, [...secrets, screenToken, joinToken, room.session.id])).toEqual([])
  expect(found(log.lines.join('\n'), [...secrets, screenToken, joinToken, 'kanari'])).toEqual([])
  expect(
    rawFiles(room.plenum.dataDir).filter(
      ({ bytes }) => found(bytes.toString('latin1'), secrets).length > 0,
    ),
  ).toEqual([])
  expect(
    storedValues(room.plenum.dataDir).filter((value) => isoTime.test(value) || epoch.test(value)),
  ).toEqual([])
  // A timer that runs is the one time that is ever stored, and goes with its step.
  expect(rawFiles(room.plenum.dataDir).filter(({ bytes }) => bytes.includes('endsAt'))).toEqual([])
  expect(files).not.toMatch(isoTime)
  expect(files).not.toMatch(epoch)
}

describe('an evening with «Velg én K»', () => {
  it('shows nothing before its time and nobody what is not theirs', async () => {
    const watched = await watchedRoom()
    const { room, phones, screen, news } = watched
    expect(withFigures(await news())).toEqual([])

    await goTo(room, 'velg', phones)
    await press(room.console, { type: 'timer-start', minutes: 4 })
    await Promise.all(phones.map((phone) => phone.answer(chooseK('K3', ['K3.2']))))
    await counted(room)
    const whileOpen = await news()
    // The live picture is the announced exception: console and screen, in threes.
    expect(
      withFigures(whileOpen).filter((reader) => reader === 'phone' || reader === 'files'),
    ).toEqual([])

    await goTo(room, 'notat', phones)
    expect(withFigures(await news())).not.toContain('phone')
    await goTo(room, 'se', phones)
    expect(withFigures(await news())).toEqual(['phone', 'screen', 'console', 'files'])

    await goTo(room, 'avtale', phones)
    await Promise.all(phones.map((phone, index) => phone.answer(card(index))))
    await counted(room)
    expect(singing(await news(), cardCanaries)).toEqual([])

    // The facilitator looks the cards through before the room may see them.
    await press(room.console, { type: 'look-through' })
    await room.console.until((view) => looseTexts(view).length > 0)
    expect(singing(await news(), cardCanaries)).toEqual(['console'])

    await goTo(room, 'les', phones)
    await screen.until(({ step }) => step?.id === 'les')
    expect(singing(await news(), cardCanaries)).toEqual(['phone', 'screen', 'console', 'files'])
    await press(room.console, { type: 'end' })
    await expectNoTraces(watched)
  })
})

describe('an evening with a deck of their own', () => {
  it('keeps a sensitive choice from everyone until the reveal', async () => {
    const watched = await watchedRoom({ file: mixedDeck })
    const { room, phones, news } = watched
    const more = await Promise.all([room.phone(), room.phone()])

    await goTo(room, 'tender', [...phones, ...more])
    await Promise.all(
      [...phones, ...more].map((phone, index) => phone.answer(index % 2 ? soup : rice)),
    )
    await room.console.until(({ answered }) => answered === people + 2)
    expect(withFigures(await news())).toEqual([])
    await press(room.console, { type: 'lock', on: true })
    expect(withFigures(await news())).toEqual([])
    await goTo(room, 'note', phones)
    await goTo(room, 'tender', phones)
    expect(withFigures(await news())).toEqual([])
    await goTo(room, 'note', phones)
    await press(room.console, { type: 'release', step: 'tender' })
    expect(withFigures(await news())).toEqual(['files'])
    await goTo(room, 'tender', phones)

    expect(withFigures(await news())).toEqual(['phone', 'screen', 'console', 'files'])
    await expectNoTraces(watched)
  })

  it('gives texts to the console first, and those taken off to nobody else', async () => {
    const watched = await watchedRoom({ file: mixedDeck })
    const { room, phones, news } = watched
    const texts = phones.map((_phone, index) => `kanari-tekst-${index}`)

    await goTo(room, 'looked', phones)
    await Promise.all(phones.map((phone, index) => phone.answer({ notes: [texts[index]] })))
    await counted(room)
    expect(singing(await news(), texts)).toEqual([])
    await press(room.console, { type: 'look-through' })
    const looked = await room.console.until((view) => looseTexts(view).length === people)
    const sealed = await news()
    expect(singing(sealed, texts)).toEqual(['console'])
    expect(withFigures(sealed)).toEqual([])

    const [off] = looseTexts(looked)
    await room.console.ask('board', hiding('looked', off?.id ?? ''))
    await press(room.console, { type: 'reveal' })
    const revealed = await news()

    expect(
      singing(
        revealed,
        texts.filter((text) => text !== off?.text),
      ),
    ).toEqual([...everyReader])
    expect(singing(revealed, [off?.text ?? ''])).toEqual(['console'])
    await expectNoTraces(watched)
  })

  it('keeps notes for the facilitator off phones and screen', async () => {
    const { room, phones, news } = await watchedRoom({ file: mixedDeck })

    for (const { id } of mixedDeck.steps) {
      if (room.console.latest()?.step?.id !== id) await goTo(room, id, phones)
    }
    await press(room.console, { type: 'end' })

    expect(singing(await news(), ['canary:note'])).toEqual(['console', 'files'])
  })
})

describe('an answer that is refused', () => {
  it('is in no log and no message', async () => {
    const watched = await watchedRoom({ file: mixedDeck })
    const { room, phones, log, everything, news } = watched
    await goTo(room, 'texts', phones)
    const [phone] = phones

    await phone?.answer({ notes: ['kanari-for-lang '.repeat(40)] })
    await phone?.answer({ notes: ['kanari-i-feil-felt'], kanari: true })
    await phone?.ask('answer', { step: 'kanari-steg', round: 1, rev: 1, value: null })
    await openPhone(room.plenum.url, room.session.id, 'kanari-kode', newSeat()).refused()
    await news()

    expect(found(everything() + log.lines.join('\n'), ['kanari'])).toEqual([])
    expect(log.lines).toEqual([])
  })
})
