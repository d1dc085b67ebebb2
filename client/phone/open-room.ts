import type { Handshake } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { Seat } from '../join/find-seat.ts'
import type { PhoneStorage } from '../live/phone-kept.ts'
import { createPhoneStore, type PhoneStore } from '../live/phone-store.ts'
import { ask, connectRoom, type RoomSocket } from '../live/room-socket.ts'
import { spokenNow } from '../ui/language.ts'

/** A room that is open on this phone. */
export interface OpenRoom {
  readonly store: PhoneStore
  readonly socket: RoomSocket
  readonly close: () => void
}

/** Connects to a room and keeps its state until it is closed. */
export function openRoom(seat: Seat, storage: PhoneStorage): OpenRoom {
  const { session, kept, isNew } = seat
  const handshake = (): Handshake => ({
    protocol: protocolVersion,
    role: 'phone',
    session,
    language: spokenNow(),
    seat: kept.seat,
    entry: kept.entry,
  })
  const socket = connectRoom(handshake)
  const store = createPhoneStore({
    session,
    kept,
    isNew,
    storage,
    socket,
    ask: (name, input) => ask(socket, name, input),
    later: (wait, run) => {
      const timer = setTimeout(run, wait)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    now: Date.now,
  })
  return { store, socket, close: store.acts.leave }
}
