import { WebSocket } from 'ws'
import type { Chance } from './chance.ts'
import { anyEnd, anyEvent } from './frames.ts'
import type { Known } from './from-schema.ts'

/** What was sent, and what became of it. */
export interface Tally {
  packets: number
  /** How often each code of a refusal came back, `ok` for what was accepted. */
  readonly replies: Map<string, number>
  /** Connections that the server closed. */
  closed: number
  /** Connections on which nothing came back and nothing was closed. */
  unanswered: number
}

export const newTally = (): Tally => ({ packets: 0, replies: new Map(), closed: 0, unanswered: 0 })

/** Somebody who may come in, and what they say when they do. */
export interface Attacker {
  readonly auth: string
  readonly cookie: string
  readonly known: Known
}

const patience = 10_000
/** The reply to this one says that all before it were looked at. */
const lastAck = '424242'

function countReply(frame: string, tally: Tally): void {
  const [reply] = JSON.parse(frame.slice(frame.indexOf('['))) as [
    { ok: true } | { ok: false; error: { code: string } },
  ]
  const code = reply.ok ? 'ok' : reply.error.code
  tally.replies.set(code, (tally.replies.get(code) ?? 0) + 1)
}

/** A connection of which every next thing can be waited for: a frame that begins like this, or its end. */
class Line {
  readonly #socket: WebSocket
  readonly #tally: Tally
  #awaited: {
    readonly start: string
    resolve(outcome: 'came' | 'closed' | 'nothing'): void
  } | null = null
  isClosed = false

  constructor(url: string, cookie: string, tally: Tally) {
    this.#tally = tally
    this.#socket = new WebSocket(
      `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
      {
        headers: { origin: url, cookie },
      },
    )
    this.#socket.on('error', () => {})
    this.#socket.on('message', (data: Buffer) => this.#take(data.toString('utf8')))
    this.#socket.on('close', () => {
      this.isClosed = true
      this.#settle('closed')
    })
  }

  send(frame: string | Buffer): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return
    this.#tally.packets += 1
    this.#socket.send(frame)
  }

  until(start: string): Promise<'came' | 'closed' | 'nothing'> {
    if (this.isClosed) return Promise.resolve('closed')
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle('nothing'), patience)
      this.#awaited = {
        start,
        resolve: (outcome) => {
          clearTimeout(timer)
          resolve(outcome)
        },
      }
    })
  }

  end(): void {
    this.#socket.terminate()
  }

  #settle(outcome: 'came' | 'closed' | 'nothing'): void {
    const awaited = this.#awaited
    this.#awaited = null
    awaited?.resolve(outcome)
  }

  #take(frame: string): void {
    if (frame.startsWith('43')) countReply(frame, this.#tally)
    if (this.#awaited && frame.startsWith(this.#awaited.start)) this.#settle('came')
  }
}

function note(outcome: 'came' | 'closed' | 'nothing', tally: Tally): void {
  if (outcome === 'closed') tally.closed += 1
  if (outcome === 'nothing') tally.unanswered += 1
}

/** One connection: comes in, sends so many broken messages, and ends with what breaks the line itself. */
export async function attack(
  url: string,
  { auth, cookie, known }: Attacker,
  chance: Chance,
  { events, tally }: { readonly events: number; readonly tally: Tally },
): Promise<void> {
  const line = new Line(url, cookie, tally)
  await line.until('0')
  line.send(`40${auth}`)
  // `44`: refused in the handshake, which is an answer too.
  const entered = await line.until('4')
  for (let sent = 0; sent < events; sent += 1) line.send(anyEvent(chance, known))
  line.send(`42${lastAck}["settled"]`)
  const judged = entered === 'came' ? await line.until(`43${lastAck}`) : entered
  if (judged === 'came') {
    for (const frame of anyEnd(chance)) line.send(frame)
    line.send(`42${lastAck}["settled"]`)
    note(await line.until(`43${lastAck}`), tally)
  } else note(judged, tally)
  line.end()
}

/** A connection that never gets in. */
export async function knock(url: string, auth: string, tally: Tally): Promise<void> {
  const line = new Line(url, '', tally)
  await line.until('0')
  line.send(`40${auth}`)
  const outcome = await line.until('4')
  if (outcome === 'came') tally.replies.set('knocked', (tally.replies.get('knocked') ?? 0) + 1)
  else note(outcome, tally)
  line.end()
}
