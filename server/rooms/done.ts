import type { RequestInput } from '../../shared/protocol/events.ts'
import { type DoneCount, doneBy, visitOf } from '../../shared/room/done.ts'
import { currentStep, type RoomState, type Session } from '../../shared/room/state.ts'
import { RefusalError } from '../refusal-error.ts'
import type { Presence } from './presence.ts'

interface DoneHost {
  readonly session: () => Session
  readonly state: () => RoomState
  readonly presence: Presence
  /** What the console shows has changed. */
  readonly changed: () => void
}

/**
 * Who has said that they are done with the step at hand: in memory only, and gone with the room's next
 * move. How many is all that is told. A phone tells anew whenever it connects.
 */
export class DoneSigns {
  readonly #host: DoneHost
  readonly #seats = new Set<string>()

  constructor(host: DoneHost) {
    this.#host = host
  }

  /** @throws RefusalError `not-now` where the room is elsewhere, or nobody is asked */
  say(seat: string, { step, on }: RequestInput<'done'>): void {
    const { session, state, changed } = this.#host
    if (doneBy(session(), state()) !== 'people' || currentStep(session(), state())?.id !== step) {
      throw new RefusalError('not-now')
    }
    if (this.#seats.has(seat) === on) return
    if (on) this.#seats.add(seat)
    else this.#seats.delete(seat)
    changed()
  }

  /** The room has moved on, or asks others. */
  changed(before: RoomState): void {
    const [session, state] = [this.#host.session(), this.#host.state()]
    const isSame = visitOf(session, before) === visitOf(session, state)
    if (!isSame || doneBy(session, state) !== 'people') this.#seats.clear()
  }

  /** Whoever has said so and put the phone away is done still. */
  count(): DoneCount {
    const { presence } = this.#host
    return { count: this.#seats.size, of: new Set([...presence.recent(), ...this.#seats]).size }
  }
}
