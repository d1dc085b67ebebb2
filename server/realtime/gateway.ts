import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Handshake } from '../../shared/protocol/events.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { toRefusal } from '../refusal-error.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { WrongCodes } from '../wrong-codes.ts'
import type { PlenumServer, PlenumSocket, SocketAudience } from './audience.ts'
import { consoleHandlers } from './console.ts'
import { guard, type Handlers } from './guard.ts'
import { enterByHandshake, isAllowedConnection } from './handshake.ts'
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
export const createSocketServer = (http: HttpServer, publicUrl: string | null): PlenumServer =>
  new Server(http, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 65_536,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: 10_000,
    allowRequest: (request, callback) => {
      callback(null, isAllowedConnection(request, publicUrl))
    },
  })

const handlersFor = (handshake: Handshake, room: Room): Handlers => {
  if (handshake.role === 'phone') return phoneHandlers(room, handshake.seat)
  return handshake.role === 'console' ? consoleHandlers(room) : {}
}

/** Lets sockets into rooms: handshake, guard, first view. */
export function serveRooms(io: PlenumServer, deps: GatewayDeps): void {
  const seats: Seats = new Map()
  /** Between the handshake and the connection of the same socket. */
  const entered = new WeakMap<PlenumSocket, { handshake: Handshake; room: Room }>()

  io.use((socket, next) => {
    enterByHandshake(socket.handshake.auth, socket.request, deps).then(
      (entry) => {
        entered.set(socket, entry)
        next()
      },
      (error: unknown) => {
        const refusal = toRefusal(error)
        if (refusal.code === 'internal') deps.log.error('a handshake failed', error)
        next(Object.assign(new Error(refusal.code), { data: refusal }))
      },
    )
  })

  const welcome = async (
    socket: PlenumSocket,
    { handshake, room }: { handshake: Handshake; room: Room },
  ) => {
    const seat = handshake.role === 'phone' ? handshake.seat : null
    socket.data = { role: handshake.role, session: room.id, language: handshake.language, seat }
    guard(socket, handlersFor(handshake, room), deps)
    socket.on('disconnect', () => deps.audience.leave(socket))
    await deps.audience.enter(socket)
    if (seat !== null) takeSeat(seats, room, seat, socket)
    socket.emit('view', room.view(handshake.role, handshake.language))
    const mine = seat === null ? null : room.mine(seat)
    if (mine) socket.emit('mine', mine)
  }

  io.on('connection', (socket) => {
    const entry = entered.get(socket)
    if (!entry) {
      socket.disconnect(true)
      return
    }
    welcome(socket, entry).catch((error: unknown) => {
      deps.log.error('a connection failed', error)
      socket.disconnect(true)
    })
  })
}
