import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import type { Handshake } from '../../shared/protocol/events.ts'
import type { Config } from '../config.ts'
import type { Later } from '../later.ts'
import type { Log } from '../log.ts'
import { hashOf } from '../random.ts'
import { RefusalError, toRefusal } from '../refusal-error.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Turnstile } from '../turnstile.ts'
import type { WrongCodes } from '../wrong-codes.ts'
import type { PlenumServer, PlenumSocket, SocketAudience } from './audience.ts'
import { consoleHandlers } from './console.ts'
import { createFirstViews } from './first-views.ts'
import { guard, type Handlers } from './guard.ts'
import { type Entered, enterByHandshake, isAllowedConnection } from './handshake.ts'
import { refuseBinary, SilentConnections } from './incoming.ts'
import { endSlowReaders } from './outgoing.ts'
import { phoneHandlers, takeSeat } from './phone.ts'
import type { Seats } from './seats.ts'

interface GatewayDeps {
  readonly audience: SocketAudience
  readonly rooms: Rooms
  readonly wrongCodes: WrongCodes
  readonly turnstile: Turnstile
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>
  readonly log: Log
  readonly monotonic: () => number
  readonly later: Later
  readonly seats: Seats<PlenumSocket>
  /** Hears the code of what was refused. */
  readonly refused: (code: RefusalCode) => void
}

/** How often a connection is tried, and how long until one without an answer counts as gone; in milliseconds. */
export interface Heartbeat {
  readonly pingInterval: number
  readonly pingTimeout: number
}

interface SocketSettings {
  readonly mostWaiting?: number
  readonly heartbeat?: Heartbeat
  /** Hears of each connection that is ended because it does not read. */
  readonly endedSlowReader: () => void
}

const usualHeartbeat: Heartbeat = { pingInterval: 25_000, pingTimeout: 20_000 }

/** socket.io with the settings of DESIGN.md section 11; nothing connects before `serveRooms`. */
export function createSocketServer(
  http: HttpServer,
  publicUrl: string | null,
  { mostWaiting, heartbeat = usualHeartbeat, endedSlowReader }: SocketSettings,
): PlenumServer {
  const io: PlenumServer = new Server(http, {
    ...heartbeat,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 65_536,
    perMessageDeflate: false,
    httpCompression: false,
    // Whoever is let in may have had to queue; who says nothing is `SilentConnections`' matter.
    connectTimeout: 600_000,
  })
  // `allowRequest` would look at the first request of a connection only.
  io.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => {
    next(isAllowedConnection(request, publicUrl) ? undefined : new Error('wrong-origin'))
  })
  refuseBinary(io)
  endSlowReaders(io, endedSlowReader, mostWaiting)
  return io
}

/** A console's page that follows the room to be printed, and leads nothing. */
const isPrinting = (handshake: Handshake): boolean =>
  handshake.role === 'console' && handshake.prints === true

const handlersFor = (handshake: Handshake, room: Room): Handlers => {
  if (handshake.role === 'phone') return phoneHandlers(room, handshake.seat)
  return handshake.role === 'console' && !isPrinting(handshake) ? consoleHandlers(room) : {}
}

/** The first things a socket that may come in is given: a guard, its place, its view, what is its own. */
async function welcome(
  socket: PlenumSocket,
  { handshake, room, leader }: Entered,
  showFirst: ReturnType<typeof createFirstViews>,
  deps: GatewayDeps,
): Promise<void> {
  const { role, language = room.session.settings.language } = handshake
  const phone = handshake.role === 'phone' ? handshake : null
  const seat = phone?.seat ?? null
  const prints = isPrinting(handshake)
  socket.data = { role, session: room.id, language, seat, leader: leader && hashOf(leader), prints }
  guard(socket, handlersFor(handshake, room), deps)
  socket.on('disconnect', () => {
    deps.audience.leave(socket)
    if (role === 'console') room.consolesChanged()
  })
  await deps.audience.enter(socket)
  // A right that was taken since the handshake was not yet this socket's to lose.
  if (leader !== null && !(await deps.rooms.isFacilitator(room.id, leader))) {
    socket.disconnect(true)
    return
  }
  if (role === 'console') room.consolesChanged()
  room.touch()
  if (phone) takeSeat(deps.seats, room, phone, socket)
  showFirst(socket, room)
}

/** An error in the form in which socket.io hands it to the other side's `connect_error`. */
const asConnectError = (
  error: unknown,
  { log, refused }: Pick<GatewayDeps, 'log' | 'refused'>,
): Error => {
  const refusal = toRefusal(error)
  refused(refusal.code)
  if (!(error instanceof RefusalError)) log.error('handshake-failed', error)
  return Object.assign(new Error(refusal.code), { data: refusal })
}

/** Lets sockets into rooms: handshake, guard, first view. */
export function serveRooms(io: PlenumServer, deps: GatewayDeps): void {
  const showFirst = createFirstViews(io, deps.log, deps.later)
  const silent = new SilentConnections(io, deps)
  /** Between the handshake and the connection of the same socket. */
  const entered = new WeakMap<PlenumSocket, Entered>()

  const admit = async (socket: PlenumSocket, next: (error?: Error) => void) => {
    silent.end(socket.conn)
    try {
      const { auth } = socket.handshake
      entered.set(socket, await enterByHandshake(auth, socket.request, socket.conn, deps))
      next()
    } catch (error) {
      silent.begin(socket.conn)
      next(asConnectError(error, deps))
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
    welcome(socket, entry, showFirst, deps).catch((error: unknown) => {
      deps.log.error('connection-failed', error)
      socket.disconnect(true)
    })
  })
}
