import type { AtTable } from '../../shared/protocol/tables.ts'
import type { Room } from '../rooms/room.ts'
import type { PlenumSocket } from './audience.ts'
import type { Handlers } from './guard.ts'
import type { Seats } from './seats.ts'

/** What a phone may ask. Its seat is the one it proved when it connected, never one in a message. */
export const phoneHandlers = (room: Room, seat: string): Handlers => ({
  answer: (input) => room.answer(seat, input),
  settled: (ref) => {
    room.settled(seat, ref)
    return {}
  },
  done: (input) => {
    room.done.say(seat, input)
    return {}
  },
  sit: ({ table }) => {
    room.tables.sit(seat, table)
    return {}
  },
  pen: (input) => {
    room.tables.pen(seat, input)
    return {}
  },
  draft: (input) => room.tables.draft(seat, input),
  'take-back': async (ref) => {
    await room.takeBack(seat, ref)
    return {}
  },
  'table-sign': (input) => {
    room.tables.sign(seat, input)
    return {}
  },
  roles: () => {
    room.tables.drawRoles(seat)
    return {}
  },
  'share-line': async (input) => {
    await room.tables.shareLine(seat, input)
    return {}
  },
})

/** How a phone came in: with which seat, and as which of its connections. */
export interface Arrival {
  readonly seat: string
  readonly hello?: number | undefined
  readonly table?: AtTable | undefined
}

/**
 * Gives the seat to this socket; an older tab that held it is told and let go. A hello that a newer one
 * of the same phone has overtaken on the way gets nothing.
 */
export function takeSeat(
  seats: Seats<PlenumSocket>,
  room: Room,
  { seat, hello, table }: Arrival,
  socket: PlenumSocket,
): void {
  const name = `${room.id}/${seat}`
  const taken = seats.take(name, socket, hello)
  if (taken === 'overtaken') {
    socket.disconnect(true)
    return
  }
  if (taken) {
    taken.emit('taken')
    taken.disconnect(true)
  }
  room.enter(seat, table)
  socket.on('disconnect', () => {
    if (seats.leave(name, socket)) room.leave(seat)
  })
}
