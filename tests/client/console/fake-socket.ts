import type { RoomSocket } from '../../../client/live/room-socket.ts'
import type { Reply, RequestName } from '../../../shared/protocol/events.ts'

type Listener = (...given: unknown[]) => void

interface Sent {
  readonly event: string
  readonly payload: unknown
}

/** A socket without a server: what is sent can be read, and a test says what the server says. */
export function createFakeSocket(
  reply: (sent: Sent) => Reply<RequestName> | Promise<Reply<RequestName>>,
) {
  const listeners = new Map<string, Listener[]>()
  const sent: Sent[] = []
  let attempts = 0
  const emitWithAck = async (event: string, payload: unknown) => {
    sent.push({ event, payload })
    return reply({ event, payload })
  }
  const socket = {
    active: true,
    connected: true,
    io: { on: () => {} },
    on: (event: string, listener: Listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener])
    },
    timeout: () => ({ emitWithAck }),
    connect: () => {
      attempts += 1
      return socket
    },
    disconnect: () => socket,
  }
  return {
    // The store and the page use no more of a socket than this.
    socket: socket as unknown as RoomSocket,
    sent,
    /** How often it was told to connect. */
    attempts: () => attempts,
    /** Says that the server refused the connection for good. */
    refuse: () => {
      socket.active = false
    },
    say: (event: string, ...given: unknown[]) => {
      for (const listener of listeners.get(event) ?? []) listener(...given)
    },
  }
}

/** A server that does every act, one version up. */
export const agrees = ({ payload }: Sent): Reply<'act'> => ({
  ok: true,
  // Only acts are answered by this fake, and they carry a version.
  value: { version: (payload as { version: number }).version + 1 },
})
