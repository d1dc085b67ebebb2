import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { newSeat } from '../support/plenum.ts'

/** Where phones go. */
export interface Place {
  readonly url: string
  readonly session: string
  readonly code: string
}

/** The same text comes to every phone: it is read once. */
function readOnce() {
  let text = ''
  let view: PhoneView | null = null
  return (frame: string): PhoneView => {
    if (frame !== text || !view) {
      text = frame
      // `42["view",{…}]`, as the server's schema has it.
      view = (JSON.parse(frame.slice(2)) as [string, PhoneView])[1]
    }
    return view
  }
}

interface Waiter {
  readonly condition: (view: PhoneView) => boolean
  readonly missing: Set<Phone>
  readonly done: () => void
}

/** A phone that speaks socket.io by hand, so that it costs little beside the server. */
class Phone {
  readonly seat = newSeat()
  view: PhoneView | null = null
  socket: WebSocket | null = null
  #next = 0
  readonly #asked = new Map<number, (reply: string) => void>()
  readonly #fleet: Fleet

  constructor(fleet: Fleet) {
    this.#fleet = fleet
  }

  /** Resolves with the first view. */
  connect({ url, session, code }: Place): Promise<void> {
    this.view = null
    const auth = {
      protocol: protocolVersion,
      session,
      language: 'nb',
      role: 'phone',
      seat: this.seat,
      entry: code,
    }
    const socket = new WebSocket(
      `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
      { headers: { origin: url }, perMessageDeflate: false },
    )
    this.socket = socket
    return new Promise((resolve, reject) => {
      socket.on('error', reject)
      socket.on('message', (data: Buffer) => {
        const frame = data.toString('utf8')
        if (frame.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`)
        else if (frame === '2') socket.send('3')
        else if (frame.startsWith('44')) reject(new Error(frame))
        else this.#take(frame, resolve)
      })
    })
  }

  ask(name: 'answer' | 'settled', input: object): Promise<string> {
    const id = this.#next
    this.#next += 1
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      this.socket?.send(`42${id}${JSON.stringify([name, input])}`)
    })
  }

  #take(frame: string, entered: () => void): void {
    if (frame.startsWith('43')) {
      const start = frame.indexOf('[')
      const id = Number(frame.slice(2, start))
      this.#asked.get(id)?.(frame.slice(start))
      this.#asked.delete(id)
      this.#fleet.acks += 1
    } else if (frame.startsWith('42')) {
      this.#fleet.messages += 1
      if (!frame.startsWith('42["view"')) return
      this.view = this.#fleet.read(frame)
      this.#fleet.lastFrame = frame
      this.#fleet.saw(this, this.view)
      entered()
    }
  }
}

/** Many phones of one room. */
export class Fleet {
  readonly #phones: Phone[] = []
  readonly #waiters = new Set<Waiter>()
  readonly #place: Place
  readonly read = readOnce()
  acks = 0
  /** Everything phones were sent besides acknowledgements. */
  messages = 0
  lastFrame = ''

  constructor(place: Place) {
    this.#place = place
  }

  get size(): number {
    return this.#phones.length
  }

  /** Brings in so many phones, a hundred at a time. */
  async join(count: number): Promise<void> {
    const added = Array.from({ length: count }, () => new Phone(this))
    this.#phones.push(...added)
    const waiting = [...added]
    const bring = async (): Promise<void> => {
      for (let phone = waiting.pop(); phone; phone = waiting.pop()) await phone.connect(this.#place)
    }
    await Promise.all(Array.from({ length: 100 }, bring))
  }

  saw(phone: Phone, view: PhoneView): void {
    if (view.step?.status === 'closing') {
      void phone.ask('settled', { step: view.step.id, round: view.step.round })
    }
    for (const waiter of this.#waiters) {
      if (!waiter.condition(view) || !waiter.missing.delete(phone)) continue
      if (waiter.missing.size === 0) waiter.done()
    }
  }

  /** Resolves when the latest view of every phone fulfils a condition. */
  everyoneSees(condition: (view: PhoneView) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const missing = new Set(this.#phones.filter(({ view }) => !view || !condition(view)))
      if (missing.size === 0) {
        resolve()
        return
      }
      const done = () => {
        this.#waiters.delete(waiter)
        resolve()
      }
      const waiter = { condition, missing, done }
      this.#waiters.add(waiter)
    })
  }

  /** All answer at one instant. @returns milliseconds from each phone's sending to its "saved" */
  answerAtOnce(
    ref: { step: string; round: number },
    rev: number,
    valueFor: (index: number) => unknown,
  ): Promise<number[]> {
    return Promise.all(
      this.#phones.map(async (phone, index) => {
        const sent = performance.now()
        const reply = await phone.ask('answer', { ...ref, rev, value: valueFor(index) })
        if (!reply.includes('"outcome":"saved"')) throw new Error(reply)
        return performance.now() - sent
      }),
    )
  }

  drop(): void {
    for (const phone of this.#phones) {
      phone.socket?.removeAllListeners()
      phone.socket?.on('error', () => {})
      phone.socket?.terminate()
      phone.view = null
    }
  }

  /** Every phone comes back at a random moment of a span. @returns milliseconds after it until all have the state */
  async comeBack(span: number): Promise<number> {
    const start = performance.now()
    await Promise.all(
      this.#phones.map(async (phone) => {
        await pause(Math.random() * span)
        await phone.connect(this.#place)
      }),
    )
    return performance.now() - start - span
  }
}

/** Bare websocket clients that count what they get. */
export class Listeners {
  readonly #sockets: WebSocket[] = []
  #left = 0
  #done: () => void = () => {}

  async connect(url: string, count: number): Promise<void> {
    while (this.#sockets.length < count) {
      const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
      this.#sockets.push(socket)
      await new Promise((resolve, reject) => {
        socket.on('open', resolve)
        socket.on('error', reject)
      })
      socket.on('message', (data: Buffer) => this.#take(data))
    }
  }

  /** Resolves when each of them has got one more message. */
  oneEach(): Promise<void> {
    this.#left = this.#sockets.length
    return new Promise((resolve) => {
      this.#done = resolve
    })
  }

  drop(): void {
    for (const socket of this.#sockets) socket.terminate()
    this.#sockets.length = 0
  }

  #take(data: Buffer): void {
    // As much work as a phone's: the text is made of the bytes.
    if (data.toString('utf8').length === 0) return
    this.#left -= 1
    if (this.#left === 0) this.#done()
  }
}
