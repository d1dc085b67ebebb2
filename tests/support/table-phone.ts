import { readKept } from '../../client/live/phone-kept.ts'
import { leftOvers } from '../../client/live/phone-left-over.ts'
import { createPhoneStore, type PhoneStore } from '../../client/live/phone-store.ts'
import type { RoomSocket } from '../../client/live/room-socket.ts'
import { factsOf, type WorkFacts } from '../../client/phone/table/table-facts.ts'
import { phoneHandlers } from '../../server/realtime/phone.ts'
import { RefusalError, toRefusal } from '../../server/refusal-error.ts'
import type { Room } from '../../server/rooms/room.ts'
import { fail, ok } from '../../shared/lib/result.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import type { Reply, RequestInput, RequestName } from '../../shared/protocol/events.ts'
import type { PenAct } from '../../shared/room/pen.ts'
import { FakeSocket, FakeStorage, inWords, newKept } from '../client/live/fake-phone.ts'
import type { Clock } from './clock.ts'
import { cardOf } from './tables.ts'

/** What the phones below have in common. */
export interface PhoneWorld {
  readonly clock: Clock
  readonly session: () => string
  readonly room: () => Room
}

const noReply = fail<Refusal>({ code: 'no-reply' })

/** How long a phone waits for a reply that does not come, in milliseconds. */
const replyPatience = 10_000

const textOf = (value: unknown): string =>
  value !== null && typeof value === 'object' && 'what' in value ? String(value.what) : ''

/**
 * A phone with its real store at a table of a real room, over a line that takes so long each way, may
 * die unnoticed, and loses what is on it then. Its person does only what the page offers.
 */
export class TablePhone {
  readonly seat: string
  readonly #world: PhoneWorld
  readonly #delay: number
  readonly #storage = new FakeStorage()
  #socket = new FakeSocket()
  #store: PhoneStore | null = null
  /** Which connection this is: what was sent on an earlier one is lost. */
  #line = 0
  #isAlive = false

  constructor(world: PhoneWorld, seat: string, delay: number) {
    this.#world = world
    this.seat = seat
    this.#delay = delay
  }

  /** Whether its line is up, as far as anybody can tell. */
  get isHere(): boolean {
    return this.#isAlive
  }

  /** What was written here and is not the table's, in the words in which the page offers it. */
  get own(): readonly string[] {
    const kept = readKept(this.#storage, this.#world.session())
    if (!kept) return []
    return [...leftOvers(kept, null), ...Object.values(kept.lost ?? {})].flatMap(
      ({ lines }) => lines,
    )
  }

  /** Opens the page, or loads it anew. */
  async open(table: number): Promise<void> {
    this.lose()
    this.#socket = new FakeSocket()
    const session = this.#world.session()
    const known = readKept(this.#storage, session)
    this.#store?.acts.leave()
    this.#store = createPhoneStore({
      session,
      kept: known ?? newKept({ seat: this.seat, table: { table, pen: null, role: null } }),
      isNew: known === null,
      storage: this.#storage,
      // It has every part of a socket that the store touches.
      socket: this.#socket as unknown as RoomSocket,
      ask: (name, input) => this.#ask(name, input),
      post: () => Promise.resolve(noReply),
      moved: () => undefined,
      page: { follow: () => () => {} },
      silence: () => 0,
      later: this.#world.clock.later,
      random: () => 0.5,
      now: () => 0,
    })
    await this.#store.acts.atTable()
    this.connect()
  }

  connect(): void {
    if (this.#socket.connected) this.lose()
    const { table } = this.#now().getState().kept
    this.#line += 1
    this.#isAlive = true
    this.#socket.says('connect')
    this.#world.room().enter(this.seat, table)
    this.tell('view', this.#world.room().view('phone', 'nb'))
  }

  /** The line is dead, and nobody knows. */
  die(): void {
    this.#isAlive = false
  }

  /** The phone knows that its line is dead. */
  lose(): void {
    this.#line += 1
    this.#isAlive = false
    if (this.#socket.connected) this.#socket.says('disconnect', 'transport close')
  }

  /** Everybody knows. */
  drop(): void {
    this.lose()
    this.#world.room().leave(this.seat)
  }

  tell(event: string, told: unknown): void {
    const said = structuredClone(told)
    this.#carry(() => this.#socket.says(event, said))
  }

  /** Whether the page has the form in front of its person. */
  get mayWrite(): boolean {
    const facts = this.#facts()
    return facts?.pen === 'mine' && facts.delivered === null
  }

  /** Writes on in what is there. */
  type(more: string): void {
    const text = `${textOf(this.#facts()?.draft)}${more}`
    this.#now().acts.draft({ what: text }, inWords(text))
  }

  deliver(): void {
    const text = textOf(this.#facts()?.draft)
    if (text === '') return
    this.#now().acts.answer(cardOf(text), inWords(text))
  }

  /** As the page does it. */
  async takeBack(): Promise<void> {
    const facts = this.#facts()
    if (!facts || facts.pen === 'other' || facts.delivered === null || facts.delivery !== 'saved') {
      return
    }
    const acts = await this.#now().acts.atTable()
    await acts.takeBack((value) => inWords(textOf(value)))
  }

  async pen(act: PenAct): Promise<void> {
    await (await this.#now().acts.atTable()).pen(act)
  }

  leave(): void {
    this.#store?.acts.leave()
  }

  #now(): PhoneStore {
    if (!this.#store) throw new Error('not open')
    return this.#store
  }

  #facts(): WorkFacts | null {
    const state = this.#now().getState()
    return state.view?.step ? factsOf(state, state.view.step) : null
  }

  #carry(arrive: () => void): void {
    const line = this.#line
    this.#world.clock.later(this.#delay, () => {
      if (this.#isAlive && line === this.#line) arrive()
    })
  }

  #ask<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Reply<Name>> {
    return new Promise((resolve) => {
      this.#world.clock.later(replyPatience, () => resolve(noReply))
      const said = structuredClone(input)
      this.#carry(() => {
        void this.#serve(name, said).then((reply) => this.#carry(() => resolve(reply)))
      })
    })
  }

  async #serve<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Reply<Name>> {
    // The handler is the one of this very event, which the compiler cannot pair up.
    const handler = phoneHandlers(this.#world.room(), this.seat)[name] as (
      given: RequestInput<Name>,
    ) => unknown
    try {
      return ok(await handler(input)) as Reply<Name>
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      return fail(toRefusal(error)) as Reply<Name>
    }
  }
}
