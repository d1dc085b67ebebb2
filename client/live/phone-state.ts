import type { Moved } from '../../shared/activities/moved.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import type { Reply, RequestInput, RequestName } from '../../shared/protocol/events.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import type { PhoneView, StepView } from '../../shared/protocol/views.ts'
import type { SenderWorld } from './outbox-sender.ts'
import type { PageLife } from './page-life.ts'
import type { Kept, PhoneStorage } from './phone-kept.ts'
import type { RoomSocket } from './room-socket.ts'

/** How this phone stands to the room, apart from what the room is doing. */
export type Standing = 'in' | 'refused' | 'taken' | 'stopping' | 'deleted'

export interface PhoneState {
  readonly connection: 'connecting' | 'online' | 'offline'
  readonly standing: Standing
  /** Why the server would not let this phone in. */
  readonly refusal: Refusal | null
  readonly view: PhoneView | null
  /** How this phone's table stands; null where the room has none. */
  readonly table: TableView | null
  /** When the view came, on the page's own clock: a timer counts from there. */
  readonly seenAt: number
  readonly kept: Kept
  /** False where the browser does not let anything be kept. */
  readonly keeps: boolean
  /** An answer has waited so long that it is worth saying that it is being sent. */
  readonly slow: boolean
  /** An answer has waited so long that the person is told. */
  readonly overdue: boolean
  /** The round that was going on when this phone first came in, or null. */
  readonly lateFor: string | null
}

export interface PhoneLine {
  readonly session: string
  readonly kept: Kept
  /** The seat was made just now: whoever sits in it may have come late. */
  readonly isNew: boolean
  readonly storage: PhoneStorage
  readonly socket: RoomSocket
  readonly ask: <Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ) => Promise<Reply<Name>>
  /** An answer by HTTP. Only a word on the answer itself counts as a reply; anything else is `no-reply`. */
  readonly post: SenderWorld['post']
  /** How an answer differs from an earlier one of the same phone, as the step's activity compares them. */
  readonly moved: (step: StepView, before: Json, now: Json) => Moved | undefined
  readonly page: PageLife
  /** For how many milliseconds nothing was heard on the socket. */
  readonly silence: () => number
  readonly later: SenderWorld['later']
  readonly random: () => number
  readonly now: () => number
}
