import { keyOf } from '../../../client/live/outbox.ts'
import type { PageLife, PageMoment } from '../../../client/live/page-life.ts'
import type { Kept, OwnWords, PhoneStorage } from '../../../client/live/phone-kept.ts'
import { readKept } from '../../../client/live/phone-kept.ts'
import { collectedRound, stepKey } from '../../../client/live/phone-rounds.ts'
import { createPhoneStore, type PhoneStore } from '../../../client/live/phone-store.ts'
import { postAnswer } from '../../../client/live/post-answer.ts'
import { ask, type RoomSocket } from '../../../client/live/room-socket.ts'
import { canonicalJson, type Json } from '../../../shared/lib/json.ts'
import type { Reply } from '../../../shared/protocol/events.ts'
import type { RouteInput } from '../../../shared/protocol/http.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import { ClientSocket } from './client-socket.ts'
import { wordOf } from './frame-watch.ts'
import type { Ledger } from './ledger.ts'
import type { Network } from './network.ts'
import type { World } from './world.ts'

/** What is the same for all clients of a session. */
export interface Room {
  readonly world: World
  readonly net: Network
  readonly ledger: Ledger
  readonly session: string
  /** What leads the facilitators in. */
  readonly cookie: string
  readonly screenToken: string
  /** What is typed in at the door now. */
  code: string
  readonly phonesKeep: boolean
  /** The route `answer`, over the same network. */
  readonly post: (body: RouteInput<'answer'>) => Promise<Reply<'answer'>>
}

class Storage implements PhoneStorage {
  readonly #entries = new Map<string, string>()
  readonly #keeps: boolean

  constructor(keeps: boolean) {
    this.#keeps = keeps
  }

  get length() {
    return this.#entries.size
  }

  getItem = (name: string) => this.#entries.get(name) ?? null
  setItem = (name: string, value: string) => {
    if (this.#keeps) this.#entries.set(name, value)
  }
  removeItem = (name: string) => void this.#entries.delete(name)
  key = (index: number) => [...this.#entries.keys()][index] ?? null
}

/** A page with its store, as long as it is open. */
class Page implements PageLife {
  readonly socket: ClientSocket
  isOpen = true
  store: PhoneStore | null = null
  #followers: ((moment: PageMoment) => void)[] = []

  constructor(socket: ClientSocket) {
    this.socket = socket
  }

  follow = (tell: (moment: PageMoment) => void) => {
    this.#followers.push(tell)
    return () => {
      this.#followers = this.#followers.filter((one) => one !== tell)
    }
  }

  /** What befalls it. */
  turn(moment: PageMoment): void {
    for (const tell of this.#followers) tell(moment)
  }
}

const own = (line: string): OwnWords => ({ prompt: '', lines: [line], note: false, written: true })

/** One person with a phone: writes, changes their mind, loses the page, and knows what they wrote. */
export class Person {
  readonly name: string
  readonly #room: Room
  readonly #seat: string
  readonly #storage: Storage
  #page: Page | null = null
  #pages = 0
  #written = 0
  readonly #answers = new Map<string, Json>()
  readonly #drafts = new Map<string, Json>()

  constructor(room: Room, number: number) {
    this.#room = room
    this.name = `phone-${number}`
    this.#seat = `seat-${number}-${room.world.below(1e9)}-`.padEnd(43, 'x')
    this.#storage = new Storage(room.phonesKeep)
    room.ledger.owners.set(this.#seat, this.name)
  }

  get store(): PhoneStore | null {
    return this.#page?.store ?? null
  }

  get seat(): string {
    return this.#seat
  }

  /** What this person means to have answered. */
  get answers(): ReadonlyMap<string, Json> {
    return this.#answers
  }

  open(): void {
    if (this.#page) return
    const { world, session, code } = this.#room
    const known = readKept(this.#storage, session)
    const blank = { title: '', over: false, answers: {}, drafts: {}, words: {} }
    const kept: Kept = known ?? { ...blank, seat: this.#seat, entry: code }
    this.#pages += 1
    world.note(this.name, 'opens the page')
    this.#page = this.#newPage(kept, !known)
    this.#page.socket.connect()
  }

  #newPage(kept: Kept, isNew: boolean): Page {
    const { world, net, session, post } = this.#room
    const socket = new ClientSocket(net, `${this.name}.${this.#pages}`, () => ({
      protocol: protocolVersion,
      role: 'phone',
      session,
      language: 'nb',
      seat: kept.seat,
      entry: kept.entry,
      hello: store.hello(),
    }))
    const page = new Page(socket)
    // It has every part of a socket that the store touches.
    const asRoomSocket = socket as unknown as RoomSocket
    const store: PhoneStore = createPhoneStore({
      session,
      kept,
      isNew,
      storage: this.#storage,
      socket: asRoomSocket,
      ask: (name, input) => ask(asRoomSocket, name, input, name === 'answer' ? 60_000 : undefined),
      post: postAnswer({ session, seat: kept.seat }, post),
      moved: () => undefined,
      page,
      silence: () => world.now() - socket.heardAt,
      later: (wait, run) =>
        world.later(wait, () => {
          if (page.isOpen) run()
        }),
      random: world.random,
      now: world.now,
    })
    page.store = store
    return page
  }

  /** The page is gone; only what it kept is left. */
  close(): void {
    const page = this.#page
    if (!page) return
    this.#room.world.note(this.name, 'loses the page')
    // A browser says so, where it still can.
    if (this.#room.world.chance(0.7)) page.turn('hidden')
    page.isOpen = false
    this.#page = null
    if (this.#room.world.chance(0.6)) page.socket.disconnect()
    page.socket.vanish()
    this.look()
  }

  /** What is kept must be what this person wrote last. */
  look(): void {
    const kept = readKept(this.#storage, this.#room.session)
    const fail = (what: string) => this.#room.ledger.fail(`${this.name} lost ${what}`)
    for (const [key, value] of this.#answers) {
      const answer = kept?.answers[key]
      if (!answer || canonicalJson(answer.value) !== canonicalJson(value)) fail(`the answer ${key}`)
    }
    for (const [key, value] of this.#drafts) {
      const draft = kept?.drafts[key]
      if (draft === undefined || canonicalJson(draft) !== canonicalJson(value)) {
        fail(`the draft ${key}`)
      }
    }
  }

  /** Does one of the things that people do. */
  act(): void {
    const { world } = this.#room
    const what = world.random()
    if (what < 0.06) return this.close()
    const page = this.#page
    if (!page?.store) return this.open()
    const { store } = page
    const { view } = store.getState()
    if (what < 0.09) return store.acts.retry()
    if (what < 0.13) return page.turn('hidden')
    if (what < 0.18) return page.turn('back')
    if (!view?.step) return
    if (what < 0.25) return this.#draft(store, view.step)
    if (what < 0.3) return this.#edit(store)
    this.#answer(store, view.step)
    // A finger that trembles, or a change of mind.
    if (world.chance(0.15)) this.#answer(store, view.step)
  }

  #answer(store: PhoneStore, step: StepView): void {
    const round = collectedRound({ step })
    if (!round) return
    const key = keyOf(round)
    const value = this.#room.world.chance(0.08) ? null : this.#value(step)
    this.#room.world.note(this.name, `answers ${key}: ${JSON.stringify(value)}`)
    this.#answers.set(key, value)
    this.#drafts.delete(key)
    store.acts.answer(value, own(key))
  }

  #draft(store: PhoneStore, step: StepView): void {
    const value = this.#value(step)
    this.#drafts.set(stepKey(step), value)
    store.acts.draft(value, own('draft'))
  }

  #edit(store: PhoneStore): void {
    const round = collectedRound(store.getState().view)
    if (!round) return
    const key = keyOf(round)
    if (this.#room.world.chance(0.5)) {
      this.#drafts.set(key, this.#answers.get(key) ?? null)
      store.acts.edit()
    } else {
      this.#drafts.delete(key)
      store.acts.stopEditing()
    }
  }

  #value(step: StepView): Json {
    const { world } = this.#room
    this.#written += 1
    const word = `${wordOf({ step: step.id, round: step.round }, this.#written)}${this.name}`
    if (step.type === 'choice') return { ids: [world.pick(['soup', 'rice'])], items: [] }
    if (step.type === 'commit') return cardOf(word)
    return { notes: step.id === 'last' && world.chance(0.5) ? [word, `${word}b`] : [word] }
  }
}

/** A group's card. */
export const cardOf = (word: string) => ({
  group: 'K1',
  what: word,
  sign: 'alle ser det',
  firstStep: '',
  who: '',
  when: '',
})
