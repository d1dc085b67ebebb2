import { describe, expect, it } from 'vitest'
import { openConsole, post, type StartedSession } from '../support/plenum.ts'
import { countIn, eventually, openRoom, type TestRoom } from '../support/room.ts'

const url = ({ plenum }: TestRoom) => plenum.url

const ask = async (room: TestRoom, route: string, cookie = room.session.cookie) => {
  const path = `/api/sessions/${room.session.id}/${route}`
  const { status, body } = await post(url(room), path, {}, { cookie })
  // The routes that give a token have it in their output schema.
  return { status, token: (body as { token?: string }).token ?? '' }
}

const enter = (room: TestRoom, token: string) =>
  post(url(room), `/api/sessions/${room.session.id}/enter`, { token })

/** Another browser that leads this session, by a link of its own. */
async function secondFacilitator(room: TestRoom): Promise<StartedSession> {
  const { token } = await ask(room, 'facilitator-link')
  const { cookie } = await enter(room, token)
  return { id: room.session.id, token, cookie }
}

describe('making old links invalid', () => {
  it('leaves this browser and one new link, and lets go of every other console at once', async () => {
    const room = await openRoom()
    const other = await secondFacilitator(room)
    const console = openConsole(url(room), other)
    await console.until(() => true)
    const pairing = await ask(room, 'remote')

    const revoked = await ask(room, 'revoke-links')

    await eventually(() => !console.socket.connected)
    expect(await openConsole(url(room), other).refused()).toEqual({ code: 'link-not-valid' })
    const dead = [other.token, room.session.token, pairing.token]
    for (const token of dead) expect((await enter(room, token)).status).toBe(403)
    expect((await ask(room, 'facilitator-link', other.cookie)).status).toBe(403)
    expect(room.console.socket.connected).toBe(true)
    expect(countIn(room.plenum.dataDir, 'facilitator')).toBe(2)
    expect((await enter(room, revoked.token)).status).toBe(200)
  })

  it('is not for somebody whose right was taken', async () => {
    const room = await openRoom()
    const other = await secondFacilitator(room)
    await ask(room, 'revoke-links')

    expect((await ask(room, 'revoke-links', other.cookie)).status).toBe(403)
    expect(room.console.socket.connected).toBe(true)
  })
})

describe('forgetting a session in a browser', () => {
  it("ends that browser's right on the server too, and nobody else's", async () => {
    const room = await openRoom()
    const other = await secondFacilitator(room)
    const console = openConsole(url(room), other)
    await console.until(() => true)

    expect((await ask(room, 'forget', other.cookie)).status).toBe(200)

    await eventually(() => !console.socket.connected)
    expect((await ask(room, 'facilitator-link', other.cookie)).status).toBe(403)
    expect(room.console.socket.connected).toBe(true)
    expect((await enter(room, other.token)).status).toBe(200)
  })
})

describe('by https', () => {
  it('leads by the cookie that is bound to this host, and by no other name', async () => {
    const room = await openRoom({ config: { publicUrl: 'https://plenum.example' } })
    const { cookie } = room.session

    expect(cookie).toMatch(/^__Host-plenum-/u)
    expect((await ask(room, 'facilitator-link')).status).toBe(200)
    expect((await ask(room, 'facilitator-link', cookie.replace('__Host-', ''))).status).toBe(403)
  })
})
