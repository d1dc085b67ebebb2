import { keyOf } from '../../../client/live/outbox.ts'
import type { PageMoment } from '../../../client/live/page-life.ts'
import { type PhoneStorage, readKept, seatIn } from '../../../client/live/phone-kept.ts'
import type { PhoneLine } from '../../../client/live/phone-state.ts'
import { createPhoneStore, type PhoneStore } from '../../../client/live/phone-store.ts'
import { postAnswer } from '../../../client/live/post-answer.ts'
import { ask, connectRoom, listenTo, type RoomSocket } from '../../../client/live/room-socket.ts'
import type { RouteInput } from '../../../shared/protocol/http.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { post } from '../../support/plenum.ts'
import type { BadNet } from './bad-net.ts'

/** What a deliberately broken phone does otherwise. */
export interface Tampering {
  /** What is kept between two lives of the page. */
  readonly storage?: (storage: PhoneStorage) => PhoneStorage
  readonly line?: (line: PhoneLine) => PhoneLine
}

/** Where a phone is, and how fast its clocks run: at 10, ten seconds of its waiting are one. */
export interface Setting {
  readonly session: string
  readonly code: string
  readonly speed: number
  readonly random: () => number
  /** How likely a message is sent twice. */
  readonly twice: number
  readonly tampering: Tampering
  /** Something has moved on this phone: a message has left, or its state is another. */
  readonly moved: () => void
}

function memory(): PhoneStorage {
  const entries = new Map<string, string>()
  return {
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size
    },
  }
}

const words = { prompt: 'Hva så du?', lines: ['Noe'], note: false, written: true }

const note = (text: string) => ({ notes: [text] })

/** A phone made of the client's own modules, on a page that can be hidden, reloaded and thrown away. */
export class NodePhone {
  readonly net: BadNet
  socket: RoomSocket
  store: PhoneStore
  silence: () => number
  readonly #setting: Setting
  readonly #storage: PhoneStorage
  #isClosed = false
  readonly #followers = new Set<(moment: PageMoment) => void>()

  constructor(net: BadNet, setting: Setting) {
    this.net = net
    this.#setting = setting
    this.#storage = (setting.tampering.storage ?? ((storage) => storage))(memory())
    const opened = this.#open()
    this.socket = opened.socket
    this.store = opened.store
    this.silence = opened.silence
  }

  /** The step it shows, where the server has been heard of in this life of the page. */
  get step(): string | null {
    const { view, standing } = this.store.getState()
    return standing === 'in' ? (view?.step?.id ?? null) : null
  }

  get isOnline(): boolean {
    const { connection, standing } = this.store.getState()
    return !this.#isClosed && connection === 'online' && standing === 'in'
  }

  /** The fast way in is open; behind a broken attempt there may be long polling for a while. */
  get isOnWebsocket(): boolean {
    return this.isOnline && this.socket.io.engine.transport.name === 'websocket'
  }

  tell(moment: PageMoment): void {
    for (const follower of this.#followers) follower(moment)
  }

  draft(text: string): void {
    this.store.acts.draft(note(text), words)
  }

  /** Whether a draft is where its writer left it. */
  hasDraft(step: string, text: string): boolean {
    const draft = this.store.getState().kept.drafts[keyOf({ step, round: 1 })]
    return JSON.stringify(draft) === JSON.stringify(note(text))
  }

  answer(text: string): void {
    this.store.acts.answer(note(text), words)
  }

  /** Whether the phone says that the server has what was handed in last. */
  hasSaved(step: string, text: string): boolean {
    const own = this.store.getState().kept.answers[keyOf({ step, round: 1 })]
    return own?.state === 'saved' && JSON.stringify(own.value) === JSON.stringify(note(text))
  }

  /** A reload tells the page first; a tab that is killed hears nothing. */
  begin(how: 'reload' | 'kill'): void {
    if (how === 'reload') this.tell('hidden')
    this.close()
    const opened = this.#open()
    this.#isClosed = false
    this.socket = opened.socket
    this.store = opened.store
    this.silence = opened.silence
  }

  close(): void {
    this.#isClosed = true
    this.store.acts.leave()
  }

  #open() {
    const { session, code, speed, tampering, moved, random } = this.#setting
    const title = 'Økta'
    const isNew = readKept(this.#storage, session) === null
    const kept = seatIn(this.#storage, { session, title, entry: code })
    const { url } = this.net
    const socket = connectRoom(
      () => ({
        protocol: protocolVersion,
        role: 'phone',
        session,
        language: 'nb',
        seat: kept.seat,
        entry: kept.entry,
        hello: store.hello(),
      }),
      {
        url,
        extraHeaders: { origin: url },
        reconnectionDelay: 500 / speed,
        reconnectionDelayMax: 3_000 / speed,
        // A busy machine is no bad net.
        timeout: Math.max(1_200, 12_000 / speed),
      },
    )
    socket.io.on('reconnect_attempt', moved)
    const silence = listenTo(socket, () => performance.now() * speed)
    const line: PhoneLine = {
      session,
      kept,
      isNew,
      storage: this.#storage,
      socket,
      ask: (name, input) => this.#ask(socket, name, input),
      post: postAnswer({ session, seat: kept.seat }, (body) => this.#post(body)),
      moved: () => undefined,
      page: {
        follow: (tell) => {
          this.#followers.add(tell)
          return () => this.#followers.delete(tell)
        },
      },
      silence,
      later: (wait, run) => {
        const timer = setTimeout(run, wait / speed)
        return () => clearTimeout(timer)
      },
      random,
      now: Date.now,
    }
    const store: PhoneStore = createPhoneStore((tampering.line ?? ((plain) => plain))(line))
    store.subscribe(moved)
    return { socket, store, silence }
  }

  #ask: (
    socket: RoomSocket,
    ...asked: Parameters<PhoneLine['ask']>
  ) => ReturnType<PhoneLine['ask']> = (socket, name, input) => {
    const { random, twice, moved } = this.#setting
    moved()
    if (random() < twice) void ask(socket, name, input)
    return ask(socket, name, input, 60_000)
  }

  async #post(body: RouteInput<'answer'>) {
    this.#setting.moved()
    try {
      const reply = await post(this.net.url, '/api/answer', body)
      // The route's own output, or a refusal, by its status.
      return reply.status === 200
        ? { ok: true as const, value: reply.body as never }
        : { ok: false as const, error: (reply.body as { error: never }).error }
    } catch {
      return { ok: false as const, error: { code: 'no-reply' as const } }
    }
  }
}
