import { io, type Socket } from 'socket.io-client'
import type {
  ClientToServer,
  Handshake,
  Reply,
  RequestInput,
  RequestName,
  ServerToClient,
} from '../../shared/protocol/events.ts'

export type RoomSocket = Socket<ServerToClient, ClientToServer>

/**
 * A connection to a room. Websocket first, long polling where a school's filter blocks websockets;
 * it reconnects by itself for ever. `handshake` is asked for anew at each attempt.
 */
export const connectRoom = (handshake: () => Handshake): RoomSocket =>
  io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 3_000,
    randomizationFactor: 0.5,
    auth: (give) => give({ ...handshake() }),
  })

const patience = 4_000

/** Asks the server something. Always answers: silence becomes the refusal `no-reply`. */
export async function ask<Name extends RequestName>(
  socket: RoomSocket,
  name: Name,
  input: RequestInput<Name>,
): Promise<Reply<Name>> {
  try {
    // socket.io derives the acknowledgement's type from the whole event map; `Reply<Name>` is the one of this event.
    const patient = socket.timeout(patience) as unknown as {
      emitWithAck(event: string, payload: unknown): Promise<Reply<Name>>
    }
    return await patient.emitWithAck(name, input)
  } catch {
    // The only failure here is the timeout: an answer may or may not have arrived, and is sent again.
    return { ok: false, error: { code: 'no-reply' } }
  }
}

/** A page that was away longer than this may hold a connection that is dead without knowing it. */
const longAway = 15_000

/** Makes the next attempt now. A socket that waits between attempts does so when it is opened anew. */
export function reconnectNow(socket: Pick<RoomSocket, 'disconnect' | 'connect'>): void {
  socket.disconnect().connect()
}

/** Reconnects at once when the page is looked at again, instead of waiting for a timeout to notice. */
export function wakeOnReturn(socket: RoomSocket): () => void {
  let awaySince: number | null = null
  const wake = () => {
    if (document.visibilityState !== 'visible') {
      awaySince = Date.now()
      return
    }
    const away = awaySince === null ? 0 : Date.now() - awaySince
    awaySince = null
    if (!socket.connected || away > longAway) reconnectNow(socket)
  }
  // At the first load the page shows too, while the socket is already on its way.
  const wakeFromCache = ({ persisted }: PageTransitionEvent) => {
    if (persisted) wake()
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('pageshow', wakeFromCache)
  window.addEventListener('online', wake)
  return () => {
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('pageshow', wakeFromCache)
    window.removeEventListener('online', wake)
  }
}
