import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import type { Handshake } from '../../shared/protocol/events.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { RefusalError, toRefusal } from '../refusal-error.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { WrongCodes } from '../wrong-codes.ts'
import type { PlenumServer, PlenumSocket, SocketAudience } from './audience.ts'
import { consoleHandlers } from './console.ts'
import { createFirstViews } from './first-views.ts'
import { guard, type Handlers } from './guard.ts'
import { enterByHandshake, isAllowedConnection } from './handshake.ts'
import { endSlowReaders } from './outgoing.ts'
import { phoneHandlers, type Seats, takeSeat } from './phone.ts'

interface GatewayDeps {
  readonly audience: SocketAudience
  readonly rooms: Rooms
  readonly wrongCodes: WrongCodes
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>
  readonly log: Log
  readonly monotonic: () => number
}

/** socket.io with the settings of DESIGN.md section 11; nothing connects before `serveRooms`. */
export function createSocketServer(
  http: HttpServer,
  publicUrl: string | null,
  mostWaiting?: number,
): PlenumServer {
  const io: PlenumServer = new Server(http, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 65_536,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: 10_000,
  })
  // `allowRequest` would look at the first request of a connection only.
  io.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => {
    next(isAllowedConnection(request, publicUrl) ? undefined : new Error('wrong-origin'))
  })
  endSlowReaders(io, mostWaiting)
  return io
}

const handlersFor = (handshake: Handshake, room: Room): Handlers => {
  if (handshake.role === 'phone') return phoneHandlers(room, handshake.seat)
  return handshake.role === 'console' ? consoleHandlers(room) : {}
}

interface Entered {
  readonly handshake: Handshake
  readonly room: Room
}

/** Who holds which seat, and how newcomers get their first view. */
interface Hall {
  readonly seats: Seats
  readonly showFirst: ReturnType<typeof createFirstViews>
}

/** The first things a socket that may come in is given: a guard, its place, its view, what is its own. */
async function welcome(
  socket: PlenumSocket,
  { handshake, room }: Entered,
  { seats, showFirst }: Hall,
  deps: GatewayDeps,
): Promise<void> {
  const { role, language = room.session.settings.language } = handshake
  const seat = handshake.role === 'phone' ? handshake.seat : null
  socket.data = { role, session: room.id, language, seat }
  guard(socket, handlersFor(handshake, room), deps)
  socket.on('disconnect', () => {
    deps.audience.leave(socket)
    if (role === 'console') room.consolesChanged()
  })
  await deps.audience.enter(socket)
  if (role === 'console') room.consolesChanged()
  room.touch()
  if (seat !== null) takeSeat(seats, room, seat, socket)
  showFirst(socket, room)
}

/** An error in the form in which socket.io hands it to the other side's `connect_error`. */
const asConnectError = (error: unknown, log: Log): Error => {
  const refusal = toRefusal(error)
  if (!(error instanceof RefusalError)) log.error('a handshake failed', error)
  return Object.assign(new Error(refusal.code), { data: refusal })
}

/**
 * Lets sockets into rooms: handshake, guard, first view.
 *
 * @returns who holds which seat
 */
export function serveRooms(io: PlenumServer, deps: GatewayDeps): ReadonlyMap<string, unknown> {
  const hall: Hall = { seats: new Map(), showFirst: createFirstViews(io, deps.log) }
  /** Between the handshake and the connection of the same socket. */
  const entered = new WeakMap<PlenumSocket, Entered>()

  const admit = async (socket: PlenumSocket, next: (error?: Error) => void) => {
    try {
      entered.set(socket, await enterByHandshake(socket.handshake.auth, socket.request, deps))
      next()
    } catch (error) {
      next(asConnectError(error, deps.log))
    }
  }

  io.use((socket, next) => {
    void admit(socket, next)
  })

  io.on('connection', (socket) => {
    const entry = entered.get(socket)
    if (!entry) {
      socket.disconnect(true)
      return
    }
    welcome(socket, entry, hall, deps).catch((error: unknown) => {
      deps.log.error('a connection failed', error)
      socket.disconnect(true)
    })
  })
  return hall.seats
}
