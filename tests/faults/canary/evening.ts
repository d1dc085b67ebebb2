import { fileURLToPath } from 'node:url'
import { type Plenum, press } from '../../support/plenum.ts'
import { rawRequest } from '../../support/raw.ts'
import { goTo, joinPhone, openRoomOn, type Phone, type TestRoom } from '../../support/room.ts'
import { hiding } from '../../support/texts.ts'
import { hiddenText, showTheme, singingDeck, sortUnseen, textOf } from './board-work.ts'

/** Where the server of the trial is. */
export const singingServer = fileURLToPath(new URL('./server.ts', import.meta.url))

export const address = '203.0.113.77'
export const agent = 'kanari-telefon/7.1'
export const title = 'Kanariøya skole'
export const agreement = 'kanari-avtale'

/** One text that readers were given, and who they are. */
export interface Heard {
  readonly reader: string
  readonly text: string
}

/** A room whose people can be recognized anywhere. */
export async function openEvening(url: string, people: number) {
  // All that a room's kit asks of a server is where it is.
  const plenum = { url } as Plenum
  const room = await openRoomOn(plenum, { deck: { file: singingDeck }, settings: { title } })
  const { join, screenToken } = await room.console.until(() => true)
  const headers = { 'x-forwarded-for': address, 'user-agent': agent }
  const phones = await Promise.all(
    Array.from({ length: people }, () => joinPhone(url, room.session.id, join.code, { headers })),
  )
  return {
    room,
    phones,
    screen: await room.screen(),
    code: join.code,
    screenToken,
    joinToken: join.qr.split('/').at(-1) ?? '',
  }
}

export type Evening = Awaited<ReturnType<typeof openEvening>>

const framesOf = (reader: string, all: readonly { frames: unknown[] }[]): Heard => ({
  reader,
  text: JSON.stringify(all.map(({ frames }) => frames)),
})

/** What each kind of reader has been sent so far. */
export const sentTo = ({ room, phones, screen }: Evening): Heard[] => [
  framesOf('phones', phones),
  framesOf('screen', [screen]),
  framesOf('console', [room.console]),
]

const fileOf = async (
  reader: string,
  { plenum, session }: TestRoom,
  path: string,
): Promise<Heard> => {
  const { text, headers } = await rawRequest(plenum.url, `/api/sessions/${session.id}/${path}`, {
    headers: { cookie: session.cookie },
  })
  return { reader, text: `${JSON.stringify(headers)} ${text}` }
}

export const filesOf = ({ room }: Evening): Promise<Heard[]> =>
  Promise.all([
    fileOf('csv', room, 'results.csv'),
    fileOf('json', room, 'results.json'),
    fileOf('report', room, 'report'),
  ])

/** Everybody has been sent what was sent before this. */
const fence = ({ room, phones, screen }: Evening) =>
  Promise.all(
    [...phones, screen, room.console].map((reader) =>
      reader.ask('settled', { step: 'none', round: 1 }),
    ),
  )

/** Answers, sorts what was written, shows it, gives dots to it, agrees, ends. @returns what was sent before anything was shown */
export async function runEvening(evening: Evening): Promise<{ before: Heard[]; looked: Heard[] }> {
  const { room, phones } = evening
  const write = (value: (index: number) => unknown) =>
    Promise.all(phones.map((phone: Phone, index) => phone.answer(value(index))))
  await goTo(room, 'looked', phones)
  await write((index) => ({ notes: [textOf(index)] }))
  await fence(evening)
  const before = [...sentTo(evening), ...(await filesOf(evening))]
  await press(room.console, { type: 'look-through' })
  await sortUnseen(room, phones.length)
  await fence(evening)
  const looked = [...sentTo(evening), ...(await filesOf(evening))].filter(
    ({ reader }) => reader !== 'console',
  )
  await showTheme(room)
  await goTo(room, 'dots', phones)
  await goTo(room, 'card', phones)
  await write((index) => ({
    group: `gruppe ${index}`,
    what: agreement,
    sign: 'tegn',
    firstStep: '',
    who: '',
    when: '',
  }))
  await press(room.console, { type: 'reveal' })
  await fence(evening)
  return { before, looked }
}

/** What the server says to those who are wrong, with everything in their hands. */
export async function errorsOf({
  room: { plenum, session },
  phones,
  screen,
}: Evening): Promise<Heard> {
  const secrets = [
    session.token,
    session.cookie.split('=')[1] ?? '',
    ...phones.map(({ seat }) => seat),
    hiddenText,
    agreement,
  ]
  const post = (path: string, body: string) =>
    rawRequest(plenum.url, path, {
      method: 'POST',
      headers: {
        origin: plenum.url,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'x-forwarded-for': address,
        'user-agent': agent,
      },
      body,
    })
  const answers = await Promise.all(
    secrets.flatMap((secret) => [
      post('/api/rooms/find', JSON.stringify({ entry: secret })),
      post('/api/rooms/find', `{"entry":"${secret}`),
      post(`/api/sessions/another/enter`, JSON.stringify({ token: secret })),
      post(`/api/sessions/${session.id}/enter`, JSON.stringify({ token: secret, [secret]: 1 })),
      post('/api/sessions', JSON.stringify({ deck: { file: { title: secret } }, settings: {} })),
      post('/api/answer', JSON.stringify({ session: secret, seat: secret, value: secret })),
      rawRequest(plenum.url, `/api/sessions/${secret}/report`),
      rawRequest(plenum.url, `/nowhere/${secret}?${secret}`),
    ]),
  )
  const [first] = phones
  const refused = await Promise.all([
    first?.ask('answer', { step: hiddenText, round: 1, rev: 1, value: agreement }),
    first?.ask('act', { version: 0, command: { type: hiddenText } as never }),
    screen.ask('board', hiding(hiddenText, hiddenText)),
  ])
  const wrong = answers.filter(({ status }) => status >= 400)
  return { reader: 'errors', text: JSON.stringify([wrong, refused]) }
}
