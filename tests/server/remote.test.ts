import { describe, expect, it } from 'vitest'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import { connect, openConsole, post, watch } from '../support/plenum.ts'
import { openRoomOn, startForTest } from '../support/room.ts'

/** A server whose clock the test moves on, with two sessions. */
async function twoRooms() {
  const clock = { now: 1_000 }
  const plenum = await startForTest({ monotonic: () => clock.now })
  const [room, other] = [await openRoomOn(plenum), await openRoomOn(plenum)]
  const offer = async () => {
    const path = `/api/sessions/${room.session.id}/remote`
    const { body } = await post(plenum.url, path, {}, { cookie: room.session.cookie })
    return body as { token: string; seconds: number } // parsed by the route's output schema
  }
  const enter = (session: string, token: string) =>
    post(plenum.url, `/api/sessions/${session}/enter`, { token })
  return { clock, plenum, room, other, offer, enter }
}

describe('pairing a remote', () => {
  it('lets one further device lead this session, once', async () => {
    const { plenum, room, offer, enter } = await twoRooms()
    const { token, seconds } = await offer()

    const first = await enter(room.session.id, token)

    expect(seconds).toBe(120)
    expect(first.status).toBe(200)
    const path = `/api/sessions/${room.session.id}/facilitator-link`
    expect(await post(plenum.url, path, {}, { cookie: first.cookie })).toMatchObject({
      status: 200,
    })
    expect(await enter(room.session.id, token)).toMatchObject({ status: 403 })
  })

  it('ends after two minutes', async () => {
    const { clock, room, offer, enter } = await twoRooms()
    const { token } = await offer()

    clock.now += 120_000

    expect(await enter(room.session.id, token)).toMatchObject({ status: 403 })
  })

  it('opens no other session, and is not used up by trying', async () => {
    const { room, other, offer, enter } = await twoRooms()
    const { token } = await offer()

    expect(await enter(other.session.id, token)).toMatchObject({ status: 403 })
    expect(await enter(room.session.id, token)).toMatchObject({ status: 200 })
  })
})

describe('forgetting a session on a device', () => {
  it('takes the right to lead from that browser', async () => {
    const { plenum, room } = await twoRooms()
    const path = `/api/sessions/${room.session.id}/forget`

    const forgotten = await post(plenum.url, path, {}, { cookie: room.session.cookie })

    expect(forgotten).toMatchObject({ status: 200, cookie: `plenum-${room.session.id}=` })
  })
})

describe('a page of the console that prints', () => {
  it('follows the room, leads nothing, and is not taken for a remote', async () => {
    const { plenum, room } = await twoRooms()
    const { session, console } = room

    const printing = watch<ConsoleView>(
      connect(
        plenum.url,
        {
          protocol: protocolVersion,
          session: session.id,
          language: 'nb',
          role: 'console',
          prints: true,
        },
        { cookie: session.cookie },
      ),
    )

    const { version, consoles } = await printing.until(() => true)
    expect(consoles).toBe(1)
    expect(await printing.ask('act', { version, command: { type: 'next' } })).toMatchObject({
      ok: false,
    })
    const second = openConsole(plenum.url, session)
    expect(await second.until((view) => view.consoles > 1)).toMatchObject({ consoles: 2 })
    printing.socket.disconnect()
    second.socket.disconnect()
    expect(await console.until((view) => view.consoles === 1)).toMatchObject({ consoles: 1 })
  })
})
