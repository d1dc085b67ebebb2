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
})

/** How a phone came in: with which seat, and as which of its connections. */
export interface Arrival {
  readonly seat: string
  readonly hello?: number | undefined
}

/**
 * Gives the seat to this socket; an older tab that held it is told and let go. A hello that a newer one
 * of the same phone has overtaken on the way gets nothing.
 */
export function takeSeat(
  seats: Seats<PlenumSocket>,
  room: Room,
  { seat, hello }: Arrival,
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
  room.enter(seat)
  socket.on('disconnect', () => {
    if (seats.leave(name, socket)) room.leave(seat)
  })
}
