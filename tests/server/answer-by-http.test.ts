import { describe, expect, it } from 'vitest'
import type { Outside } from '../../server/app.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { chooseK, post } from '../support/plenum.ts'
import { countIn, goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'

/** Answers as a phone does that has no socket. */
const send = (room: TestRoom, seat: string, rev: number, value: unknown, change: object = {}) =>
  post(room.plenum.url, '/api/answer', {
    protocol: protocolVersion,
    session: room.session.id,
    seat,
    step: 'velg',
    round: 1,
    rev,
    value,
    ...change,
  })

async function onChoice(outside: Partial<Outside> = {}): Promise<{ room: TestRoom; phone: Phone }> {
  const room = await openRoom({ outside })
  const phone = await room.phone()
  await goTo(room, 'velg', [phone])
  return { room, phone }
}

describe('an answer that comes without a socket', () => {
  it('is stored, and told to the socket that comes next', async () => {
    const { room, phone } = await onChoice()
    phone.socket.disconnect()

    const reply = await send(room, phone.seat, 1, chooseK('K1'))
    const again = await room.phone({ seat: phone.seat })

    expect(reply).toMatchObject({ status: 200, body: { outcome: 'saved', rev: 1 } })
    expect(again.mine).toEqual([{ step: 'velg', round: 1, rev: 1, value: chooseK('K1') }])
    expect(countIn(room.plenum.dataDir, 'answer')).toBe(1)
  })

  it('beside its copy on the socket is one answer, saved twice', async () => {
    const { room, phone } = await onChoice()

    const [byHttp, bySocket] = await Promise.all([
      send(room, phone.seat, 1, chooseK('K1')),
      phone.answer(chooseK('K1')),
    ])

    expect(byHttp.body).toEqual({ outcome: 'saved', rev: 1 })
    expect(bySocket).toEqual({ ok: true, value: { outcome: 'saved', rev: 1 } })
    await room.console.until(({ answered }) => answered === 1)
    expect(countIn(room.plenum.dataDir, 'answer')).toBe(1)
  })

  it('later than a newer one changes nothing, and is told what is stored', async () => {
    const { room, phone } = await onChoice()
    await phone.answer(chooseK('K2'), 2)

    const reply = await send(room, phone.seat, 1, chooseK('K1'))

    expect(reply.body).toEqual({ outcome: 'stale', rev: 2, value: chooseK('K2') })
  })

  it.each([
    ['of another program', { protocol: 0 }, 409, 'old-program'],
    ['to a step that is not open', { step: 'se' }, 409, 'step-not-open'],
    ['that is none', { value: { ids: ['K9'], items: [] } }, 400, 'invalid-input'],
    ['without a seat', { seat: undefined }, 400, 'invalid-input'],
    ['with one field too many', { more: 1 }, 400, 'invalid-input'],
  ])('%s is refused', async (_what, change, status, code) => {
    const { room, phone } = await onChoice()

    const reply = await send(room, phone.seat, 1, chooseK('K1'), change)

    expect(reply).toMatchObject({ status, body: { error: { code } } })
    expect(countIn(room.plenum.dataDir, 'answer')).toBe(0)
  })

  it('after the step was sealed, or the session ended, is refused in words', async () => {
    const { room, phone } = await onChoice()
    await goTo(room, 'se', [phone])

    const late = await send(room, phone.seat, 1, chooseK('K1'))
    const { version } = await room.console.until(() => true)
    await room.console.ask('act', { version, command: { type: 'end' } })
    const over = await send(room, phone.seat, 1, chooseK('K1'))

    expect(late).toMatchObject({ status: 409, body: { error: { code: 'step-sealed' } } })
    expect(over).toMatchObject({ status: 410, body: { error: { code: 'room-ended' } } })
  })

  it('is one of so many in a second', async () => {
    const { room, phone } = await onChoice({ monotonic: () => 0 })
    const other = await room.phone()

    const replies: number[] = []
    for (let rev = 1; rev <= 21; rev += 1) {
      replies.push((await send(room, phone.seat, rev, chooseK('K1'))).status)
    }

    expect(replies).toEqual([...Array.from({ length: 20 }, () => 200), 429])
    expect((await send(room, other.seat, 1, chooseK('K1'))).status).toBe(200)
  })

  it('has its seat in the body alone: never in an address', async () => {
    const { room, phone } = await onChoice()

    const response = await fetch(`${room.plenum.url}/api/answer?seat=${phone.seat}`, {
      method: 'POST',
      headers: { origin: room.plenum.url },
    })

    expect(response.status).toBe(400)
  })
})
