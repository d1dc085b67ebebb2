import { describe, expect, it } from 'vitest'
import { chooseK, openPhone, press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { goTo, joinPhone, openRoom, type TestRoom } from '../support/room.ts'

const find = async ({ plenum }: TestRoom, entry: string, from?: string) => {
  const body = JSON.stringify({ entry })
  const { status, text } = await rawRequest(plenum.url, '/api/rooms/find', {
    method: 'POST',
    headers: {
      origin: plenum.url,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...(from === undefined ? {} : { 'x-forwarded-for': from }),
    },
    body,
  })
  // Both answers of this route are JSON objects.
  return { status, body: JSON.parse(text) as { session?: string; error?: { code: string } } }
}

const codeOf = async (answer: ReturnType<typeof find>) => (await answer).body.error?.code

const entriesOf = async ({ console }: TestRoom) => {
  const { join } = await console.until(() => true)
  return { code: join.code, token: join.qr.split('/').at(-1) ?? '' }
}

/** Codes that are not the room's. */
const wrongCodes = (right: string, count: number) =>
  Array.from({ length: count + 1 }, (_none, index) => String(10_000_000 + index))
    .filter((code) => code !== right)
    .slice(0, count)

const guess = async (room: TestRoom, count: number, from?: string) => {
  const { code } = await entriesOf(room)
  return Promise.all(wrongCodes(code, count).map((wrong) => codeOf(find(room, wrong, from))))
}

describe('a code', () => {
  it('leads to its session however it is typed, and so does the QR', async () => {
    const room = await openRoom()
    const { code, token } = await entriesOf(room)
    const typed = [
      code,
      `${code.slice(0, 4)} ${code.slice(4)}`,
      ` ${code.slice(0, 4)}-${code.slice(4)} `,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      token,
      token.toLowerCase(),
      `${room.plenum.url}/j/${token}`,
    ]

    for (const entry of typed) {
      expect([entry, await find(room, entry)]).toMatchObject([
        entry,
        { status: 200, body: { session: room.session.id, title: 'Ledergruppa på Fjellheim' } },
      ])
    }
  })

  it.each(['', '1', '123456789', 'ABCDEFGH', '__proto__', '12345678; DROP TABLE seat', 'ÆØÅ'])(
    'that is wrong is answered by name: %j',
    async (entry) => {
      expect(await find(await openRoom(), entry)).toEqual({
        status: 404,
        body: { error: { code: 'room-not-found' } },
      })
    },
  )

  it('of a session that is over lets nobody in, and says so; who is in sees the end', async () => {
    const room = await openRoom()
    const phone = await room.phone()
    const { code, token } = await entriesOf(room)
    await press(room.console, { type: 'end' })

    for (const entry of [code, token]) {
      expect(await openPhone(room.plenum.url, room.session.id, entry).refused()).toEqual({
        code: 'room-ended',
      })
    }
    expect((await phone.until(({ phase }) => phase === 'ended')).phase).toBe('ended')
  })

  it('of a session with a locked door says so', async () => {
    const room = await openRoom()
    const { code } = await entriesOf(room)
    await press(room.console, { type: 'door', on: true })

    expect(await openPhone(room.plenum.url, room.session.id, code).refused()).toEqual({
      code: 'door-locked',
    })
  })
})

describe('an address that guesses', () => {
  it('waits with its 31st wrong code, while whoever belongs to the room passes', async () => {
    const room = await openRoom()
    const { url } = room.plenum
    const phone = await room.phone()
    await goTo(room, 'velg', [phone])
    const { code, token } = await entriesOf(room)

    const answers = await guess(room, 30)
    const after = await codeOf(find(room, '99999999'))

    expect(new Set(answers)).toEqual(new Set(['room-not-found']))
    expect(after).toBe('too-many-wrong-codes')
    expect((await find(room, code)).status).toBe(200)
    expect((await joinPhone(url, room.session.id, code)).latest()?.step?.id).toBe('velg')
    expect((await find(room, token)).status).toBe(200)
    expect((await joinPhone(url, room.session.id, token)).latest()?.step?.id).toBe('velg')
    const back = await joinPhone(url, room.session.id, undefined, { seat: phone.seat })
    expect(await back.answer(chooseK('K1'))).toMatchObject({ ok: true })
  })

  it('waits also when it guesses over the socket, and the console hears of it', async () => {
    const room = await openRoom()
    await guess(room, 29)

    const last = await openPhone(room.plenum.url, room.session.id, '99999999').refused()
    const before = room.console.latest()?.codesAreSlow
    const after = await openPhone(room.plenum.url, room.session.id, '99999999').refused()

    expect([last, after]).toEqual([{ code: 'room-not-found' }, { code: 'too-many-wrong-codes' }])
    expect(before).toBe(false)
    expect((await room.console.until((view) => view.codesAreSlow)).codesAreSlow).toBe(true)
  })

  it('is not stopped by right codes, however many', async () => {
    const room = await openRoom()
    const { code } = await entriesOf(room)

    const answers = await Promise.all(Array.from({ length: 200 }, () => find(room, code)))

    expect(answers.every(({ status }) => status === 200)).toBe(true)
  })
})

describe('X-Forwarded-For', () => {
  it('is not believed where no proxy stands in front', async () => {
    const room = await openRoom()
    const { code } = await entriesOf(room)

    const claims = wrongCodes(code, 30).map((wrong, index) =>
      find(room, wrong, `203.0.113.${index}`),
    )
    await Promise.all(claims)

    expect(await codeOf(find(room, '99999999', '198.51.100.1'))).toBe('too-many-wrong-codes')
  })

  it('tells addresses apart behind one proxy, by what the proxy itself has added', async () => {
    const room = await openRoom({ config: { trustProxy: 1 } })
    await guess(room, 30, '203.0.113.9')

    expect(await codeOf(find(room, '99999999', '203.0.113.9'))).toBe('too-many-wrong-codes')
    expect(await codeOf(find(room, '99999999', '198.51.100.1, 203.0.113.9'))).toBe(
      'too-many-wrong-codes',
    )
    expect(await codeOf(find(room, '99999999', '203.0.113.10'))).toBe('room-not-found')
  })
})
