import type { Handshake } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { activityViews } from '../activities/views.ts'
import type { Seat } from '../join/find-seat.ts'
import { call } from '../live/call.ts'
import { browserPage } from '../live/page-life.ts'
import type { PhoneStorage } from '../live/phone-kept.ts'
import { createPhoneStore, type PhoneStore } from '../live/phone-store.ts'
import { postAnswer } from '../live/post-answer.ts'
import { ask, connectRoom, listenTo, type RoomSocket } from '../live/room-socket.ts'
import { spokenNow } from '../ui/language.ts'

/** A room that is open on this phone. */
export interface OpenRoom {
  readonly store: PhoneStore
  readonly socket: RoomSocket
  readonly close: () => void
}

/** The sender sends again long before: a reply that comes late still tells what is stored. */
const longPatience = 60_000

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
    hello: store.hello(),
    table: store.getState().kept.table,
  })
  const socket = connectRoom(handshake)
  const store: PhoneStore = createPhoneStore({
    session,
    kept,
    isNew,
    storage,
    socket,
    ask: (name, input) => ask(socket, name, input, name === 'answer' ? longPatience : undefined),
    post: postAnswer({ session, seat: kept.seat }, (body) => call('answer', body)),
    moved: ({ type, mode, config }, before, now) =>
      // A table signs its answer, and what tables said before stands beside it for all to see.
      mode === 'group' ? undefined : activityViews[type].half()?.moved?.(config, before, now),
    page: browserPage,
    silence: listenTo(socket, Date.now),
    later: (wait, run) => {
      const timer = setTimeout(run, wait)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    now: Date.now,
  })
  return { store, socket, close: store.acts.leave }
}
