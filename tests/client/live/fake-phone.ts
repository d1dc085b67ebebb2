import type { PageMoment } from '../../../client/live/page-life.ts'
import type { Kept, PhoneStorage } from '../../../client/live/phone-kept.ts'
import { createPhoneStore, type PhoneStore } from '../../../client/live/phone-store.ts'
import type { RoomSocket } from '../../../client/live/room-socket.ts'
import { velgEnK } from '../../../shared/deck/library/velg-en-k.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import { canonicalJson } from '../../../shared/lib/json.ts'
import type { Reply, RequestInput, RequestName } from '../../../shared/protocol/events.ts'
import type { PhoneView, StepView } from '../../../shared/protocol/views.ts'

type Listener = (...given: never[]) => void

/** A socket that says what the test lets it say. */
export class FakeSocket {
  connected = false
  id = 'first'
  attempts = 0
  readonly #listeners = new Map<string, Listener[]>()

  on(event: string, listener: Listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
    return this
  }

  connect() {
    this.attempts += 1
    return this
  }

  disconnect() {
    const was = this.connected
    this.connected = false
    if (was) this.says('disconnect', 'io client disconnect')
    return this
  }

  says(event: string, ...given: unknown[]) {
    if (event === 'connect') this.connected = true
    if (event === 'disconnect') this.connected = false
    // Each event's listener knows what it is given.
    for (const listener of this.#listeners.get(event) ?? []) listener(...(given as never[]))
  }
}

/** A message on its way, which the test answers. */
export interface Flight {
  readonly name: RequestName
  readonly input: RequestInput<'answer'>
  readonly answer: (reply: Reply<RequestName>) => void
}

export class FakeStorage implements PhoneStorage {
  readonly entries = new Map<string, string>()
  getItem = (name: string) => this.entries.get(name) ?? null
  setItem = (name: string, value: string) => void this.entries.set(name, value)
  removeItem = (name: string) => void this.entries.delete(name)
  key = (index: number) => [...this.entries.keys()][index] ?? null
  get length() {
    return this.entries.size
  }
}

const session = 's1'

export const newKept = (change: Partial<Kept> = {}): Kept => ({
  seat: 'a'.repeat(43),
  entry: '12345678',
  title: 'Solbakken',
  over: false,
  answers: {},
  drafts: {},
  words: {},
  ...change,
})

/** Lets everything that waits for a promise go on. */
export const settle = () => new Promise<void>((done) => setImmediate(done))

export interface FakePhone {
  readonly store: PhoneStore
  readonly socket: FakeSocket
  readonly storage: FakeStorage
  readonly flights: Flight[]
  /** Answers on their way by HTTP. */
  readonly posts: Flight[]
  /** What befalls the page. */
  readonly page: { tell: (moment: PageMoment) => void; silence: number }
  readonly timers: { readonly wait: number; readonly run: () => void }[]
  /** What is in storage. */
  readonly stored: () => Kept
}

/** A phone with its store, and a world that stands still until the test moves it. */
export function createFakePhone(kept = newKept(), isNew = false): FakePhone {
  const socket = new FakeSocket()
  const storage = new FakeStorage()
  const flights: Flight[] = []
  const posts: Flight[] = []
  const followers = new Set<(moment: PageMoment) => void>()
  const page = {
    silence: 0,
    tell: (moment: PageMoment) => {
      for (const follower of followers) follower(moment)
    },
  }
  const timers: { wait: number; run: () => void }[] = []
  const store = createPhoneStore({
    session,
    kept,
    isNew,
    storage,
    // It has every part of a socket that the store touches.
    socket: socket as unknown as RoomSocket,
    ask: (name, input) =>
      new Promise((resolve) => {
        // The test answers each request with a reply of its own kind.
        const flight = { name, input, answer: resolve } as unknown as Flight
        flights.push(flight)
      }),
    post: (input) =>
      new Promise((resolve) => {
        // The sender asks for nothing else by HTTP.
        const flight = { name: 'answer', input, answer: resolve } as unknown as Flight
        posts.push(flight)
      }),
    moved: (_step, before, now) => ({
      moved: canonicalJson(before) === canonicalJson(now) ? 'same' : 'changed',
    }),
    page: {
      follow: (tell) => {
        followers.add(tell)
        return () => followers.delete(tell)
      },
    },
    silence: () => page.silence,
    later: (wait, run) => {
      const timer = { wait, run }
      timers.push(timer)
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1)
      }
    },
    random: () => 0.5,
    now: () => 0,
  })
  const stored = () => JSON.parse(storage.getItem(`plenum.${session}`) ?? 'null') as Kept
  return { store, socket, storage, flights, posts, page, timers, stored }
}

const deck = localize(velgEnK, 'nb', { enhet: 'skolen' })

/** A step of T1 as a phone gets it. */
export function stepView(id: string, change: Partial<StepView> = {}): StepView {
  const index = deck.steps.findIndex((step) => step.id === id)
  const step = deck.steps[index]
  if (!step) throw new Error(`no step ${id}`)
  return {
    id,
    type: step.type,
    mode: step.mode,
    title: step.title,
    prompt: step.prompt,
    config: { points: [], hints: {}, most: 1, length: 140, private: false, ...step.config },
    k: 3,
    number: index + 1,
    of: deck.steps.length,
    round: 1,
    status: 'open',
    release: 'live',
    sensitive: false,
    withheld: false,
    byTable: false,
    ...change,
  }
}

export const phoneView = (step: StepView | null, change: Partial<PhoneView> = {}): PhoneView => ({
  role: 'phone',
  leader: false,
  lookUp: false,
  quiet: false,
  doneBy: null,
  version: 1,
  phase: step ? 'running' : 'lobby',
  session: {
    id: session,
    title: 'Solbakken',
    language: 'nb',
    deckLanguage: 'nb',
    answersUntil: '2026-12-24',
    agreementsUntil: null,
  },
  k: 3,
  step,
  shown: [],
  timer: null,
  tables: null,
  places: null,
  ...change,
})

export const choice = (id: string) => ({ ids: [id], items: [] })

export const inWords = (line: string) => ({
  prompt: 'Hvilken K?',
  lines: [line],
  note: false,
  written: true,
})

export const savedReply = (rev: number): Reply<'answer'> => ({
  ok: true,
  value: { outcome: 'saved', rev },
})
