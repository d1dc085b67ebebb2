import { describe, expect, it } from 'vitest'
import { isLocalHost } from '../../server/config.ts'
import { type RouteName, routes } from '../../shared/protocol/http.ts'
import {
  type Knock,
  knockByPolling,
  knockByWebsocket,
  openPolling,
  pollWith,
  rawRequest,
} from '../support/raw.ts'
import { openRoom, startForTest } from '../support/room.ts'

const routeNames = Object.keys(routes) as RouteName[]
const foreign = 'https://elsewhere.example'
type Origin = 'own' | 'foreign' | 'null' | 'missing'

describe('an origin', () => {
  const named = (url: string, origin: Origin) =>
    ({ own: url, foreign, null: 'null', missing: undefined })[origin]

  it.each<[Origin, Knock]>([
    ['own', 'in'],
    ['foreign', 400],
    ['null', 400],
    ['missing', 400],
  ])('that is %s on a websocket: %s', async (origin, expected) => {
    const { url } = await startForTest()

    expect(await knockByWebsocket(url, named(url, origin))).toBe(expected)
    expect(await knockByWebsocket(url, named(url, origin), await openPolling(url))).toBe(expected)
  })

  // A page's own GET says nothing of where it comes from.
  it.each<[Origin, Knock, Knock]>([
    ['own', 'in', 'in'],
    ['foreign', 400, 400],
    ['null', 400, 400],
    ['missing', 'in', 400],
  ])('that is %s on long polling: GET %s, POST %s', async (origin, get, post) => {
    const { url } = await startForTest()
    const sid = await openPolling(url)

    expect(await knockByPolling(url, named(url, origin))).toBe(get)
    expect(await pollWith(url, { sid, origin: named(url, origin), method: 'POST' })).toBe(post)
  })

  it.each<[Origin, number]>([
    ['own', 200],
    ['foreign', 403],
    ['null', 403],
    ['missing', 403],
  ])('that is %s on a request that changes something: %s', async (origin, status) => {
    const room = await openRoom()
    const from = named(room.plenum.url, origin)

    const response = await fetch(`${room.plenum.url}/api/sessions/${room.session.id}/new-code`, {
      method: 'POST',
      headers: { cookie: room.session.cookie, ...(from === undefined ? {} : { origin: from }) },
    })

    expect(response.status).toBe(status)
  })

  it.each(routeNames.filter((name) => routes[name].method !== 'get'))(
    'that is foreign is refused by %s, whatever cookie comes along',
    async (name) => {
      const room = await openRoom()
      const { method, path } = routes[name]

      const response = await fetch(room.plenum.url + path.replace(':session', room.session.id), {
        method: method.toUpperCase(),
        headers: { cookie: room.session.cookie, origin: foreign },
      })

      expect(response.status).toBe(403)
      expect(await response.json()).toEqual({ error: { code: 'wrong-origin' } })
    },
  )

  it('that only pretends to be ours by its Host is refused', async () => {
    const { url } = await startForTest()
    const answer = await rawRequest(url, '/socket.io/?EIO=4&transport=polling', {
      headers: { host: 'rebound.example', origin: 'http://rebound.example' },
    })

    expect(answer.status).toBe(400)
    expect(isLocalHost('rebound.example')).toBe(false)
  })
})
