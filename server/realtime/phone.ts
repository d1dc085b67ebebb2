import type { Room } from '../rooms/room.ts'
import type { PlenumSocket } from './audience.ts'
import type { Handlers } from './guard.ts'

/** Which socket holds a seat: one at a time, and a late goodbye of an older one changes nothing. */
export type Seats = Map<string, PlenumSocket>

/** What a phone may ask. Its seat is the one it proved when it connected, never one in a message. */
export const phoneHandlers = (room: Room, seat: string): Handlers => ({
  answer: (input) => room.answer(seat, input),
  settled: (ref) => {
    room.settled(seat, ref)
    return {}
  },
})

/** Gives the seat to this socket; an older tab that held it is told and let go. */
export function takeSeat(seats: Seats, room: Room, seat: string, socket: PlenumSocket): void {
  const name = `${room.id}/${seat}`
  const older = seats.get(name)
  seats.set(name, socket)
  if (older && older !== socket) {
    older.emit('taken')
    older.disconnect(true)
  }
  room.enter(seat)
  socket.on('disconnect', () => {
    if (seats.get(name) !== socket) return
    seats.delete(name)
    room.leave(seat)
  })
}
