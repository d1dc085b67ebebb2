import { describe, expect, it } from 'vitest'
import type { RoomSocket } from '../../../client/live/room-socket.ts'
import { followScreen } from '../../../client/live/screen-store.ts'
import { view } from './views.ts'

type Listener = (...given: unknown[]) => void

/** A socket without a server: the test says what the server says. */
function fakeSocket() {
  const listeners = new Map<string, Listener>()
  let closed = false
  const socket = {
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    connect: () => undefined,
    disconnect: () => {
      closed = true
    },
  }
  return {
    // The store uses no more of a socket than this.
    socket: socket as unknown as RoomSocket,
    say: (event: string, ...given: unknown[]) => listeners.get(event)?.(...given),
    isClosed: () => closed,
  }
}

const refused = (code: string) => Object.assign(new Error(code), { data: { code } })

describe('a screen that follows its room', () => {
  it('shows what it last showed until the server says something', () => {
    const { socket } = fakeSocket()
    const store = followScreen(socket, { view: view({ version: 7 }), at: 1 })

    expect(store.getState()).toMatchObject({ view: { version: 7 }, at: 1, connected: false })
  })

  it('takes the newest view and drops an older one', () => {
    const { socket, say } = fakeSocket()
    const store = followScreen(socket, null, () => 500)
    say('connect')
    say('view', view({ version: 8 }))
    say('view', view({ version: 8, answered: 10 }))
    say('view', view({ version: 7 }))

    expect(store.getState()).toMatchObject({ view: { version: 8, answered: 10 }, at: 500 })
  })

  it('believes the first view after a connection whatever its version', () => {
    const { socket, say } = fakeSocket()
    const store = followScreen(socket, { view: view({ version: 90 }), at: 1 })
    say('connect')
    say('view', view({ version: 3 }))

    expect(store.getState().view?.version).toBe(3)
  })

  it('keeps its picture when the connection goes', () => {
    const { socket, say } = fakeSocket()
    const store = followScreen(socket, null)
    say('connect')
    say('view', view())
    say('disconnect', 'transport close')

    expect(store.getState()).toMatchObject({ view: { version: 7 }, connected: false })
  })

  it('knows why the server does not let it in', () => {
    const { socket, say } = fakeSocket()
    const store = followScreen(socket, null)
    say('connect_error', refused('link-not-valid'))

    expect(store.getState().refusal).toBe('link-not-valid')
  })

  it('takes a network that is gone for no refusal', () => {
    const { socket, say } = fakeSocket()
    const store = followScreen(socket, null)
    say('connect_error', new Error('websocket error'))

    expect(store.getState()).toMatchObject({ refusal: null, connected: false })
  })

  it('lets go of everything when the session is deleted', () => {
    const { socket, say, isClosed } = fakeSocket()
    const store = followScreen(socket, { view: view(), at: 1 })
    say('deleted')

    expect(store.getState()).toMatchObject({ view: null, deleted: true })
    expect(isClosed()).toBe(true)
  })
})
