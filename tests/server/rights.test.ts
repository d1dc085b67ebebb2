import { describe, expect, it } from 'vitest'
import { type RequestName, requests } from '../../shared/protocol/events.ts'
import { type RouteName, routes } from '../../shared/protocol/http.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { agreementsFile } from '../support/agreements.ts'
import {
  chooseK,
  connect,
  newSeat,
  post,
  type StartedSession,
  usualSettings,
  watch,
} from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { eventRights, routeRights } from '../support/rights.ts'
import { goTo, openRoom, openRoomOn, startForTest, type TestRoom } from '../support/room.ts'
import { hiding } from '../support/texts.ts'

const eventNames = Object.keys(eventRights) as RequestName[]
const routeNames = Object.keys(routeRights) as RouteName[]

describe('the tables of rights', () => {
  it('name every event and every route', () => {
    expect(eventNames.toSorted()).toEqual(Object.keys(requests).toSorted())
    expect(routeNames.toSorted()).toEqual(Object.keys(routes).toSorted())
  })

  it('say the same as the rules the server goes by', () => {
    expect(eventNames.map((name) => requests[name].role)).toEqual(Object.values(eventRights))
    const rules = { facilitator: 'leader', seat: 'seat' } as Partial<Record<string, string>>
    expect(routeNames.map((name) => rules[routes[name].rule] ?? 'others')).toEqual(
      Object.values(routeRights).map((who) => (['leader', 'seat'].includes(who) ? who : 'others')),
    )
  })
})

const inputs: { [Name in RequestName]: unknown } = {
  answer: { step: 'velg', round: 1, rev: 1, value: chooseK('K1') },
  settled: { step: 'velg', round: 1 },
  done: { step: 'notat', on: true },
  sit: { table: 1 },
  pen: { step: 'avtale', round: 1, act: 'take' },
  draft: { step: 'avtale', round: 1, table: 1, seq: 1, value: {} },
  'take-back': { step: 'avtale', round: 1 },
  'table-sign': { sign: 'help', on: true },
  roles: {},
  'draw-roles': {},
  'share-line': { step: 'avtale', round: 1, text: 'En linje' },
  act: { version: 0, command: { type: 'next' } },
  'paper-card': { step: 'velg', round: 1, rev: 1, value: chooseK('K1'), seat: newSeat() },
  insert: { kind: 'ready', deck: 'none', step: 'none' },
  board: hiding('velg', 'none'),
  'delete-texts': { step: 'velg', round: 1, texts: ['none'] },
}

/** Every role of a session, as sockets that can ask for anything. */
async function everyRole(room: TestRoom) {
  const [phone, screen] = await Promise.all([room.phone(), room.screen()])
  await goTo(room, 'velg', [phone])
  return { phone, screen, console: room.console }
}

describe('an event', () => {
  it.each(
    eventNames.flatMap((name) =>
      (['phone', 'screen', 'console'] as const).map((role) => [name, role] as const),
    ),
  )('%s from a %s is allowed by its rule alone', async (name, role) => {
    const sockets = await everyRole(await openRoom())

    // Any role may try any event; what it is called by type does not matter here.
    const reply = await sockets[role].ask(name, inputs[name] as never)

    const isRefused = !reply.ok && reply.error.code === 'not-allowed'
    expect(isRefused).toBe(eventRights[name] !== role)
  })

  it.each(['phone', 'screen', 'console'] as const)(
    'nobody has heard of is refused (%s)',
    async (role) => {
      const sockets = await everyRole(await openRoom())

      const reply = await sockets[role].ask('delete' as RequestName, {})

      expect(reply).toEqual({ ok: false, error: { code: 'not-allowed' } })
    },
  )

  it("of another session's console changes nothing here", async () => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const phone = await room.phone()
    const framesBefore = phone.frames.length
    const { version } = await room.console.until(() => true)

    await other.console.ask('act', { version, command: { type: 'next' } })
    await other.console.ask('act', { version: version + 1, command: { type: 'end' } })
    await phone.ask('settled', { step: 'velg', round: 1 })

    expect(room.console.latest()).toMatchObject({ version, phase: 'lobby' })
    expect(phone.frames).toHaveLength(framesBefore)
  })
})

describe('a handshake', () => {
  const enter = (room: TestRoom, auth: object, cookie?: string) =>
    watch(
      connect(
        room.plenum.url,
        { protocol: protocolVersion, session: room.session.id, language: 'nb', ...auth },
        cookie === undefined ? {} : { cookie },
      ),
    ).refused()

  const cookieWith = ({ id }: StartedSession, token: string) => `plenum-${id}=${token}`

  it('as a console needs the cookie of this very session', async () => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const { screenToken, join } = await room.console.until(() => true)
    const cookies = [
      undefined,
      '',
      other.session.cookie,
      cookieWith(room.session, other.session.token),
      cookieWith(room.session, screenToken),
      cookieWith(room.session, join.code),
      cookieWith(room.session, 'x'.repeat(43)),
    ]

    for (const cookie of cookies) {
      expect(await enter(room, { role: 'console' }, cookie)).toEqual({ code: 'link-not-valid' })
    }
  })

  it('as a screen needs the screen link, which no other link or code opens', async () => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const { join } = await room.console.until(() => true)
    const { screenToken: othersScreen } = await other.console.until(() => true)
    const tokens = [join.code, join.qr.split('/').at(-1), room.session.token, othersScreen, '']

    for (const token of tokens) {
      expect(await enter(room, { role: 'screen', token })).toEqual({ code: 'link-not-valid' })
    }
  })

  it('as a phone needs the code or the QR, which no other link replaces', async () => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const { screenToken } = await room.console.until(() => true)
    const { join: others } = await other.console.until(() => true)

    for (const entry of [undefined, '', screenToken, room.session.token, others.code]) {
      const auth = { role: 'phone', seat: newSeat(), ...(entry === undefined ? {} : { entry }) }
      expect(await enter(room, auth)).toEqual({ code: 'room-not-found' })
    }
  })

  it.each([
    ['no role', { role: undefined }, 'invalid-input'],
    ['a role nobody has', { role: 'server' }, 'invalid-input'],
    ['a seat that is not one', { role: 'phone', seat: 'ana', entry: '1' }, 'invalid-input'],
    ['another program', { role: 'console', protocol: 0 }, 'old-program'],
    ['a session that is not there', { role: 'screen', session: 'x', token: 'y' }, 'link-not-valid'],
  ])('with %s is refused', async (_what, auth, code) => {
    expect(await enter(await openRoom(), auth)).toMatchObject({ code })
  })
})

const answerBody = ({ session }: TestRoom, seat: string) => ({
  protocol: protocolVersion,
  session: session.id,
  seat,
  ...(inputs.answer as object),
})

describe('a route', () => {
  const bodies = async (room: TestRoom): Promise<Partial<Record<RouteName, unknown>>> => ({
    answer: answerBody(room, newSeat()),
    findRoom: { entry: (await room.console.until(() => true)).join.code },
    createSession: { deck: { id: 'velg-en-k' }, settings: usualSettings },
    enterSession: { token: room.session.token },
    readInAgreements: { file: agreementsFile() },
  })

  it.each(routeNames)('%s is open to those its rule names', async (name) => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const { method, path } = routes[name]
    const body = JSON.stringify((await bodies(room))[name] ?? {})
    const call = async (cookie: string) => {
      const { status } = await rawRequest(
        plenum.url,
        path.replace(':session', room.session.id).replace(':deck', 'velg-en-k'),
        {
          method: method.toUpperCase(),
          headers: {
            origin: plenum.url,
            cookie,
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(body)),
          },
          body,
        },
      )
      // 409: who asks may, the room is elsewhere.
      return status === 409 ? 200 : status
    }

    const [nobody, stranger] = [await call(''), await call(other.session.cookie)]
    const own = await call(room.session.cookie)

    const who = routeRights[name]
    const others = who === 'leader' || who === 'seat' ? 403 : 200
    // Not even who leads the session answers by a route that is a seat's, below.
    expect([nobody, own, stranger]).toEqual([others, who === 'seat' ? 403 : 200, others])
  })

  it('that takes an answer is open to a seat in its own session, and to no other', async () => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const [phone, stranger] = [await room.phone(), await other.phone()]
    await goTo(room, 'velg', [phone])
    const call = async (body: object) => (await post(plenum.url, '/api/answer', body)).status

    expect(await call(answerBody(room, stranger.seat))).toBe(403)
    expect(await call(answerBody(other, phone.seat))).toBe(403)
    expect(await call({ ...answerBody(room, phone.seat), session: 'none' })).toBe(403)
    expect(await call(answerBody(room, phone.seat))).toBe(200)
  })

  it('that starts a session asks for the key where the operator says so', async () => {
    const plenum = await startForTest({}, { create: 'key' })
    const start = async (createKey?: string) => {
      const response = await fetch(`${plenum.url}/api/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: plenum.url },
        body: JSON.stringify({ deck: { id: 'velg-en-k' }, settings: usualSettings, createKey }),
      })
      return response.status
    }

    expect(await start()).toBe(403)
    expect(await start('x'.repeat(43))).toBe(403)
    expect(await start(plenum.app.createKey ?? '')).toBe(200)
  })
})

describe('two sessions on one server', () => {
  it('never get a message of one another', async () => {
    const plenum = await startForTest()
    const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const [screen, here] = await Promise.all([other.screen(), room.phone()])
    const there = await other.phone()
    await Promise.all(
      [screen, other.console].map((reader) => reader.until(({ inRoom }) => inRoom === 1)),
    )
    const before = [there, screen, other.console].map(({ frames }) => frames.length)

    await goTo(room, 'velg', [here])
    await here.answer(chooseK('K1'))
    await goTo(room, 'se', [here])
    await there.ask('settled', { step: 'velg', round: 1 })

    expect([there, screen, other.console].map(({ frames }) => frames.length)).toEqual(before)
    const all = JSON.stringify([there.frames, screen.frames, other.console.frames])
    expect(all).not.toContain(room.session.id)
  })
})
