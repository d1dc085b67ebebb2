import * as v from 'valibot'
import { mineSchema } from '../../shared/protocol/events.ts'
import { paddingFor } from '../../shared/protocol/padding.ts'
import { viewSchemas } from '../../shared/protocol/views.ts'
import type { Later } from '../later.ts'
import type { Log } from '../log.ts'
import type { Room } from '../rooms/room.ts'
import type { PlenumServer, PlenumSocket, SocketData } from './audience.ts'

/** How long the first one waits for those who come at the same moment, in milliseconds. */
const span = 10

function show(io: PlenumServer, sockets: readonly PlenumSocket[], room: Room): void {
  const [first] = sockets
  if (!first) return
  const { role, language }: SocketData = first.data
  const view = v.parse(viewSchemas[role], room.view(role, language))
  io.to(sockets.map(({ id }) => id)).emit('view', view)
  for (const socket of sockets) {
    const { seat }: SocketData = socket.data
    const mine = seat === null ? null : room.mine(seat)
    if (!mine) continue
    const pad = paddingFor([mine.rev, mine.value])
    socket.emit('mine', v.parse(mineSchema, { ...mine, pad }))
  }
}

/**
 * Gives newcomers their first view. When a whole room comes back at once, those of the same moment
 * share one that is made, parsed and encoded once: with results on show it is many kilobytes.
 *
 * @returns what is called for each socket that has its place
 */
export function createFirstViews(
  io: PlenumServer,
  log: Log,
  later: Later,
): (socket: PlenumSocket, room: Room) => void {
  const waiting = new Map<string, PlenumSocket[]>()

  return (socket, room) => {
    const { session, role, language }: SocketData = socket.data
    const name = `${session}/${role}/${language}`
    const others = waiting.get(name)
    if (others) {
      others.push(socket)
      return
    }
    const sockets = [socket]
    waiting.set(name, sockets)
    later(span, () => {
      waiting.delete(name)
      try {
        show(io, sockets, room)
      } catch (error) {
        log.error('first-view-failed', error)
        for (const each of sockets) each.disconnect(true)
      }
    })
  }
}
