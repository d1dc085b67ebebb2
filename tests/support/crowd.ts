import { setTimeout as pause } from 'node:timers/promises'
import { io } from 'socket.io-client'
import type { Mine } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { type RoundRef, roundKey } from '../../shared/room/state.ts'
import { newSeat, type TestSocket } from './plenum.ts'

const text = (words: string) => ({ nb: words })
const oneStep = (id: string, type: string, release: string, config: object, more = {}) => ({
  id,
  type,
  mode: 'individual',
  title: text(id),
  prompt: text(`Om ${id}`),
  minutes: 5,
  release,
  config,
  ...more,
})

export const crowdOptions = ['o1', 'o2', 'o3', 'o4']

/** One step of which every answer can be told from every other, and one that is shown live. */
export const crowdDeck = {
  format: 'plenum-deck',
  version: 1,
  id: 'crowd',
  title: text('Mange på én gang'),
  languages: ['nb'],
  steps: [
    oneStep('notes', 'text', 'reveal', {}, { moderate: false }),
    oneStep('choice', 'choice', 'live', {
      options: crowdOptions.map((id) => ({ id, title: text(id) })),
    }),
  ],
}

/** What a phone knows of one round: what it has sent, and the highest `rev` that was called saved. */
export interface Told {
  readonly sent: Map<number, unknown>
  acked: number
}

/** What one phone has been told, by round. */
export interface PhoneLog {
  readonly number: number
  readonly seat: string
  readonly rounds: Map<string, Told>
}

const note = (phone: number, rev: number) => ({ notes: [`p${phone}r${rev}`] })

/** What phone `phone` sends as its `rev`: another answer each time. */
const valueFor = (step: string, phone: number, rev: number): unknown =>
  step === 'notes'
    ? note(phone, rev)
    : { ids: [crowdOptions[(phone * 7 + rev * rev) % crowdOptions.length]], items: [] }

interface CrowdOptions {
  readonly url: string
  readonly session: string
  readonly code: string
  /** The longest a phone waits before it changes its answer, in milliseconds. */
  readonly haste: number
}

/** A phone that changes its answer without end, and sends again what was not called saved. */
class RestlessPhone {
  readonly log: PhoneLog
  readonly socket: TestSocket
  acks = 0
  /** An acknowledgement or `mine` that tells of less than was called saved before. */
  wrong = 0
  stopping = 0
  #view: PhoneView | null = null
  #waitingFor: number | null = null
  #isOver = false
  readonly #haste: number

  constructor(number: number, { url, session, code, haste }: CrowdOptions) {
    this.log = { number, seat: newSeat(), rounds: new Map() }
    this.#haste = haste
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 30,
      reconnectionDelayMax: 120,
      auth: {
        protocol: protocolVersion,
        session,
        language: 'nb',
        role: 'phone',
        seat: this.log.seat,
        entry: code,
      },
      extraHeaders: { origin: url },
    })
    this.socket.on('view', (view) => this.#see(view as PhoneView))
    this.socket.on('mine', (mine) => this.#compare(mine))
    this.socket.on('stopping', () => {
      this.stopping += 1
    })
    this.socket.on('disconnect', () => this.#lose())
  }

  get hasView(): boolean {
    return this.#view !== null
  }

  end(): void {
    this.#isOver = true
    this.socket.disconnect()
  }

  /** No further answers; the connection stays. */
  rest(): void {
    this.#isOver = true
  }

  #lose(): void {
    this.#view = null
    this.#waitingFor = null
  }

  #see(view: PhoneView): void {
    this.#view = view
    this.#goOn()
  }

  #compare(mine: Mine): void {
    const told = this.log.rounds.get(roundKey(mine))
    const isKnown = mine.rev === 0 || told?.sent.has(mine.rev)
    if (mine.rev < (told?.acked ?? 0) || !isKnown) this.wrong += 1
  }

  #goOn(): void {
    const current = this.#view?.step
    if (!current || this.#waitingFor !== null || this.#isOver) return
    if (current.status === 'closing') {
      this.socket.emit('settled', { step: current.id, round: current.round }, () => {})
    }
    if (current.status === 'open') this.#send({ step: current.id, round: current.round })
  }

  /** Sends the answer that waits, or the next one. */
  #send(ref: RoundRef): void {
    const told = this.log.rounds.get(roundKey(ref)) ?? { sent: new Map(), acked: 0 }
    this.log.rounds.set(roundKey(ref), told)
    const rev = told.acked + 1
    const value = valueFor(ref.step, this.log.number, rev)
    told.sent.set(rev, value)
    this.#waitingFor = rev
    this.socket.emit('answer', { ...ref, rev, value }, (reply) => {
      this.#waitingFor = null
      if (reply.ok) {
        this.acks += 1
        if (reply.value.outcome !== 'saved' || reply.value.rev !== rev) this.wrong += 1
        told.acked = rev
      }
      // A refusal is followed by a view that says why; a locked round is tried again then.
      if (reply.ok || this.#view?.step?.status !== 'open') void this.#later()
    })
  }

  async #later(): Promise<void> {
    await pause(Math.random() * this.#haste)
    this.#goOn()
  }
}

/** Many restless phones on one session. */
export interface Crowd {
  readonly logs: readonly PhoneLog[]
  acks(): number
  wrong(): number
  /** How many were told that the server stops. */
  toldOfStopping(): number
  /** Resolves when every phone has lost the server, and so has every reply that was on its way. */
  lost(): Promise<void>
  /** Resolves when every phone has a view. */
  back(): Promise<void>
  rest(): void
  end(): void
}

const untilTrue = async (condition: () => boolean, what: string) => {
  const end = performance.now() + 15_000
  while (!condition()) {
    if (performance.now() > end) throw new Error(`it did not come about: ${what}`)
    await pause(5)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

export function openCrowd(count: number, options: CrowdOptions): Crowd {
  const phones = Array.from({ length: count }, (_, number) => new RestlessPhone(number, options))
  return {
    logs: phones.map(({ log }) => log),
    acks: () => sum(phones.map(({ acks }) => acks)),
    wrong: () => sum(phones.map(({ wrong }) => wrong)),
    toldOfStopping: () => phones.filter(({ stopping }) => stopping > 0).length,
    lost: () => untilTrue(() => phones.every(({ socket }) => !socket.connected), 'all lost'),
    back: () => untilTrue(() => phones.every(({ hasView }) => hasView), 'all back'),
    rest: () => {
      for (const phone of phones) phone.rest()
    },
    end: () => {
      for (const phone of phones) phone.end()
    },
  }
}
