import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { newSeat, post } from '../../support/plenum.ts'

/** Where everybody goes. */
export interface Place {
  readonly url: string
  readonly session: string
}

const socketTo = (url: string) =>
  new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    headers: { origin: url },
    perMessageDeflate: false,
  })

const handshake = (session: string, entry: string) =>
  `40${JSON.stringify({
    protocol: protocolVersion,
    session,
    language: 'nb',
    role: 'phone',
    seat: newSeat(),
    entry,
  })}`

const randomCode = () => String(10_000_000 + Math.floor(Math.random() * 90_000_000))

/** The server said no. */
class Refused extends Error {}

/** So long, in milliseconds, a person tries. */
const patience = 60_000

/** One honest phone. A refusal of anything but its own mistake is an error that carries the refusal. */
export class HonestPhone {
  readonly #place: Place
  #socket: WebSocket | null = null
  #saved: () => void = () => {}
  #lost: (error: Error) => void = () => {}

  constructor(place: Place) {
    this.#place = place
  }

  /** @returns milliseconds from giving the code to the first view */
  async join(entry: string, mistypes: boolean): Promise<number> {
    const { url } = this.#place
    const mistake = { entry: randomCode() }
    if (mistypes) await post(url, '/api/rooms/find', mistake).catch(() => null)
    const from = performance.now()
    while (!(await this.#hasJoined(entry, performance.now() - from))) await pause(500)
    return performance.now() - from
  }

  /** A connection that is lost on the way, which says nothing, is opened again, as the real phone does. */
  async #hasJoined(entry: string, tried: number): Promise<boolean> {
    try {
      const found = await post(this.#place.url, '/api/rooms/find', { entry })
      if (found.status !== 200) throw new Refused(JSON.stringify(found.body))
      await this.#enter(entry)
      return true
    } catch (error) {
      if (error instanceof Refused || tried > patience) throw error
      return false
    }
  }

  /** @returns milliseconds to its "saved" */
  async answer(step: string, value: unknown): Promise<number> {
    const from = performance.now()
    const saved = new Promise<void>((resolve, reject) => {
      this.#saved = resolve
      this.#lost = reject
    })
    this.#socket?.send(`420${JSON.stringify(['answer', { step, round: 1, rev: 1, value }])}`)
    await saved
    return performance.now() - from
  }

  leave(): void {
    this.#socket?.removeAllListeners()
    this.#socket?.on('error', () => {})
    this.#socket?.terminate()
  }

  #enter(entry: string): Promise<void> {
    this.leave()
    const { url, session } = this.#place
    const socket = socketTo(url)
    this.#socket = socket
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        reject(error)
        this.#lost(error)
      }
      socket.on('error', fail)
      socket.on('close', () => fail(new Error('the connection was ended')))
      socket.on('message', (data: Buffer) => {
        const frame = data.toString('utf8')
        if (frame.startsWith('0')) socket.send(handshake(session, entry))
        else if (frame === '2') socket.send('3')
        else if (frame.startsWith('44')) fail(new Refused(frame))
        else if (frame.startsWith('42["view"')) resolve()
        else if (frame.startsWith('430') && frame.includes('"outcome":"saved"')) this.#saved()
        else if (frame.startsWith('430')) fail(new Error(frame))
      })
    })
  }
}

/** Somebody on the same network who wants in, or wants nobody else in. */
export class Attacker {
  readonly #url: string
  readonly #sockets = new Set<WebSocket>()
  #isOver = false
  tried = 0

  constructor(url: string) {
    this.#url = url
  }

  /** So many sockets, each trying so many codes a second, whether they are answered or not. */
  guess(sockets: number, perSecond: number): void {
    for (let each = 0; each < sockets; each += 1) {
      this.#keep((socket) => {
        const trying = setInterval(() => {
          this.tried += 1
          socket.send(handshake('any', randomCode()))
        }, 1_000 / perSecond)
        socket.on('close', () => clearInterval(trying))
      })
    }
  }

  /** The same over HTTP, each asking again as soon as it is answered. */
  async ask(): Promise<void> {
    while (!this.#isOver) {
      this.tried += 1
      await post(this.#url, '/api/rooms/find', { entry: randomCode() }).catch(() => pause(50))
    }
  }

  /** Sockets that are opened and say nothing. */
  idle(sockets: number): void {
    for (let each = 0; each < sockets; each += 1) this.#keep(() => {})
  }

  stop(): void {
    this.#isOver = true
    for (const socket of this.#sockets) socket.terminate()
  }

  /** A socket that is opened again whenever it is closed. */
  #keep(opened: (socket: WebSocket) => void): void {
    if (this.#isOver) return
    const socket = socketTo(this.#url)
    this.#sockets.add(socket)
    socket.once('message', () => opened(socket))
    socket.on('message', (data: Buffer) => {
      if (data.toString('utf8') === '2') socket.send('3')
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#sockets.delete(socket)
      setTimeout(() => this.#keep(opened), 100).unref()
    })
  }
}
