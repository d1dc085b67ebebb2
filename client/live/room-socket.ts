import { io, type Socket } from 'socket.io-client'
import type {
  ClientToServer,
  Handshake,
  Reply,
  RequestInput,
  RequestName,
  ServerToClient,
} from '../../shared/protocol/events.ts'
import { browserPage, type PageLife } from './page-life.ts'

export type RoomSocket = Socket<ServerToClient, ClientToServer>

/** Not to be waited for longer than this, times half to one and a half, between two attempts to connect. */
const longestWait = 3_000

/**
 * Draws the longest wait anew before each attempt: socket.io caps its waits after it has varied them, so
 * that after a long outage all phones of a hall would knock in one rhythm.
 */
function varyWaits(socket: RoomSocket, longest: number): void {
  const draw = () => socket.io.reconnectionDelayMax(longest * (0.5 + Math.random()))
  draw()
  socket.io.on('reconnect_attempt', draw)
}

/**
 * A connection may be swallowed without a word at either step: when it is opened, and when the phone says
 * who it is. Each may take so long, in milliseconds; the server itself lets nobody in after ten seconds.
 */
const openPatience = 12_000

/** Tries anew where a connection was opened, and no first view came on it: until then nothing is shown. */
function watchWelcome(socket: RoomSocket, patience: number): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const callOff = () => clearTimeout(waiting)
  socket.io.on('open', () => {
    callOff()
    waiting = setTimeout(() => {
      // Whoever was refused is not active any more.
      if (socket.active) reconnectNow(socket)
    }, patience)
  })
  socket.io.on('close', callOff)
  socket.on('view', callOff)
}

/** Where and how to connect, for who is no page of the server's own. */
export interface Elsewhere {
  readonly url?: string
  readonly extraHeaders?: Record<string, string>
  readonly autoConnect?: boolean
  readonly reconnectionDelay?: number
  readonly reconnectionDelayMax?: number
  readonly timeout?: number
}

/**
 * A connection to a room. Websocket first, long polling where a school's filter blocks websockets;
 * it reconnects by itself for ever. `handshake` is asked for anew at each attempt.
 */
export function connectRoom(handshake: () => Handshake, elsewhere: Elsewhere = {}): RoomSocket {
  const { url, reconnectionDelayMax = longestWait, timeout = openPatience, ...more } = elsewhere
  const options: NonNullable<Parameters<typeof io>[1]> = {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    randomizationFactor: 0.5,
    forceNew: true,
    timeout,
    auth: (give) => give({ ...handshake() }),
    ...more,
  }
  const socket: RoomSocket = url === undefined ? io(options) : io(url, options)
  varyWaits(socket, reconnectionDelayMax)
  watchWelcome(socket, timeout)
  return socket
}

const patience = 4_000

/**
 * Asks the server something. Always answers: silence becomes the refusal `no-reply`.
 *
 * @param wait how long a reply is waited for while the connection lives, in milliseconds
 */
export async function ask<Name extends RequestName>(
  socket: RoomSocket,
  name: Name,
  input: RequestInput<Name>,
  wait: number = patience,
): Promise<Reply<Name>> {
  try {
    // socket.io derives the acknowledgement's type from the whole event map; `Reply<Name>` is the one of this event.
    const patient = socket.timeout(wait) as unknown as {
      emitWithAck(event: string, payload: unknown): Promise<Reply<Name>>
    }
    return await patient.emitWithAck(name, input)
  } catch {
    // The only failure here is the timeout: an answer may or may not have arrived, and is sent again.
    return { ok: false, error: { code: 'no-reply' } }
  }
}

/** Makes the next attempt now. A socket that waits between attempts does so when it is opened anew. */
export function reconnectNow(socket: Pick<RoomSocket, 'disconnect' | 'connect'>): void {
  socket.disconnect().connect()
}

/** A connection on which nothing was heard for so long may be dead without knowing it. */
const longSilence = 5_000

/**
 * Listens for signs of life of the server: a ping or a message.
 *
 * @param now milliseconds of a clock that goes on while the phone sleeps
 * @returns for how long nothing was heard
 */
export function listenTo(socket: RoomSocket, now: () => number): () => number {
  let heardAt = now()
  const heard = () => {
    heardAt = now()
  }
  socket.io.on('open', heard)
  socket.io.on('ping', heard)
  socket.io.on('packet', heard)
  return () => now() - heardAt
}

/**
 * Reconnects at once when the page is looked at again, instead of waiting for a timeout to notice.
 *
 * @param silence for how long nothing was heard on this socket
 */
export function wakeOnReturn(
  socket: RoomSocket,
  page: PageLife = browserPage,
  silence: () => number = listenTo(socket, Date.now),
): () => void {
  return page.follow((life) => {
    if (life === 'hidden') return
    if (!socket.connected || silence() > longSilence) reconnectNow(socket)
  })
}
