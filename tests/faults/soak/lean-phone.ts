import { WebSocket } from 'ws'
import type { Reply } from '../../../shared/protocol/events.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { newSeat } from '../../support/plenum.ts'

interface Door {
  readonly url: string
  readonly session: string
  readonly code: string
}

/** A phone that keeps nothing but its newest view, so that hundreds of them can go on for long. */
export interface LeanPhone {
  /** Resolves at the first view for which this holds, past the newest one included. */
  until(condition: (view: PhoneView) => boolean): Promise<void>
  /** Answers the step it is on. */
  answer(value: unknown): Promise<Reply<'answer'>>
  /** Goes, and comes back on the same seat. */
  comeBack(): Promise<void>
  leave(): void
}

type Look = (view: PhoneView) => boolean

class Phone implements LeanPhone {
  readonly #door: Door
  readonly #seat = newSeat()
  readonly #waiting = new Set<Look>()
  #socket: WebSocket | null = null
  /** Read only when somebody looks. */
  #newest: string | null = null
  #replied: ((reply: Reply<'answer'>) => void) | null = null
  #rev = 0

  constructor(door: Door) {
    this.#door = door
  }

  comeBack(): Promise<void> {
    this.leave()
    const { url } = this.#door
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const socket = new WebSocket(address, { headers: { origin: url } })
    this.#socket = socket
    this.#newest = null
    socket.on('error', () => {})
    socket.on('message', (data: Buffer) => this.#take(socket, data.toString('utf8')))
    return this.until(() => true)
  }

  leave(): void {
    this.#socket?.terminate()
  }

  until(condition: Look): Promise<void> {
    const view = this.#view()
    if (view && condition(view)) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.add((newer) => {
        if (condition(newer)) resolve()
        return condition(newer)
      })
    })
  }

  answer(value: unknown): Promise<Reply<'answer'>> {
    const step = this.#view()?.step
    this.#rev += 1
    const input = { step: step?.id, round: step?.round, rev: this.#rev, value }
    this.#socket?.send(`421${JSON.stringify(['answer', input])}`)
    return new Promise((resolve) => {
      this.#replied = resolve
    })
  }

  #view(): PhoneView | null {
    // What it holds is what the server's own schema has let out.
    return this.#newest === null ? null : (JSON.parse(this.#newest) as [string, PhoneView])[1]
  }

  #take(socket: WebSocket, frame: string): void {
    if (frame.startsWith('0')) socket.send(`40${JSON.stringify(this.#auth())}`)
    if (frame === '2') socket.send('3')
    if (frame.startsWith('431'))
      this.#replied?.((JSON.parse(frame.slice(3)) as never[])[0] as never)
    if (!frame.startsWith('42["view"') || socket !== this.#socket) return
    this.#newest = frame.slice(2)
    if (frame.includes('"status":"closing"')) this.#settle(socket)
    const view = this.#waiting.size > 0 ? this.#view() : null
    for (const look of this.#waiting) if (view && look(view)) this.#waiting.delete(look)
  }

  #settle(socket: WebSocket): void {
    const step = this.#view()?.step
    if (!step) return
    socket.send(`42${JSON.stringify(['settled', { step: step.id, round: step.round }])}`)
  }

  #auth() {
    const { session, code } = this.#door
    return {
      protocol: protocolVersion,
      session,
      language: 'nb',
      role: 'phone',
      seat: this.#seat,
      entry: code,
    }
  }
}

/** Resolves when it is in. */
export async function openLeanPhone(door: Door): Promise<LeanPhone> {
  const phone = new Phone(door)
  await phone.comeBack()
  return phone
}
