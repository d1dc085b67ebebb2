import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { newSeat } from '../support/plenum.ts'
import type { Place } from './phones.ts'

const round = { step: 'avtale', round: 1 }
/** As often as a phone tells what its holder types. */
const every = 500

/** What is known of one table's typing: when each of its drafts was sent, and what came of it. */
interface Typing {
  readonly sent: Map<number, number>
}

/** A phone at a table that speaks socket.io by hand, so that it costs little beside the server. */
class TablePhone {
  readonly table: number
  readonly #typing: Typing
  readonly #party: TableParty
  #socket: WebSocket | null = null
  #next = 0
  readonly #asked = new Map<number, (reply: string) => void>()
  /** The newest draft that it has seen. */
  seen = 0

  constructor(table: number, typing: Typing, party: TableParty) {
    this.table = table
    this.#typing = typing
    this.#party = party
  }

  connect({ url, session, code }: Place): Promise<void> {
    const auth = {
      protocol: protocolVersion,
      session,
      language: 'nb',
      role: 'phone',
      seat: newSeat(),
      entry: code,
      table: { table: this.table, pen: null, role: null },
    }
    const socket = new WebSocket(
      `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
      { headers: { origin: url }, perMessageDeflate: false },
    )
    this.#socket = socket
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

  ask(name: string, input: object): Promise<string> {
    const id = this.#next
    this.#next += 1
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      this.#socket?.send(`42${id}${JSON.stringify([name, input])}`)
    })
  }

  /** Types for so long: a longer text each time. @returns how many of its drafts were not saved */
  async type(span: number): Promise<number> {
    await pause(Math.random() * every)
    const replies: Promise<string>[] = []
    const from = this.#typing.sent.size
    for (let seq = from + 1; seq <= from + span / every; seq += 1) {
      this.#typing.sent.set(seq, performance.now())
      const value = { what: 'Vi besøker hverandres timer. '.repeat(1 + (seq % 9)) }
      replies.push(this.ask('draft', { ...round, table: this.table, seq, value }))
      await pause(every)
    }
    const told = await Promise.all(replies)
    return told.filter((reply) => !reply.includes('"outcome":"saved"')).length
  }

  end(): void {
    this.#socket?.removeAllListeners()
    this.#socket?.on('error', () => {})
    this.#socket?.terminate()
  }

  #take(frame: string, entered: () => void): void {
    if (frame.startsWith('43')) {
      const start = frame.indexOf('[')
      const id = Number(frame.slice(2, start))
      this.#asked.get(id)?.(frame.slice(start))
      this.#asked.delete(id)
    } else if (frame.startsWith('42["table"')) this.#see(frame)
    else if (frame.startsWith('42["view"')) entered()
  }

  #see(frame: string): void {
    this.#party.messages += 1
    const seq = Number(/"draft":\{"seq":(\d+)/u.exec(frame)?.[1] ?? 0)
    if (seq <= this.seen) return
    this.seen = seq
    const sent = this.#typing.sent.get(seq)
    if (sent !== undefined) this.#party.delays.push(performance.now() - sent)
  }
}

/** Tables of phones, one of each with the pen. */
export class TableParty {
  readonly #tables: readonly { holder: TablePhone; neighbours: readonly TablePhone[] }[]
  /** Messages about tables to all of them. */
  messages = 0
  /** From each draft's key to each neighbour that has it, in milliseconds. */
  delays: number[] = []

  constructor(tables: number, phones: number) {
    this.#tables = Array.from({ length: tables }, (_, index) => {
      const typing = { sent: new Map<number, number>() }
      const [holder, ...neighbours] = Array.from(
        { length: phones },
        () => new TablePhone(index + 1, typing, this),
      )
      if (!holder) throw new Error('a table without phones')
      return { holder, neighbours }
    })
  }

  async join(place: Place): Promise<void> {
    for (const { holder, neighbours } of this.#tables) {
      await Promise.all([holder, ...neighbours].map((phone) => phone.connect(place)))
    }
  }

  async takePens(): Promise<void> {
    const replies = await Promise.all(
      this.#tables.map(({ holder }) => holder.ask('pen', { ...round, act: 'take' })),
    )
    const refused = replies.find((reply) => !reply.includes('"ok":true'))
    if (refused !== undefined) throw new Error(refused)
  }

  /** All tables write at once. @returns how many drafts were not saved, or not seen by a neighbour */
  async type(span: number): Promise<number> {
    const unsaved = await Promise.all(this.#tables.map(({ holder }) => holder.type(span)))
    await pause(2 * every)
    const unseen = this.#tables.flatMap(({ holder, neighbours }) =>
      neighbours.filter(({ seen }) => seen < holder.seen),
    )
    return unsaved.reduce((sum, count) => sum + count, 0) + unseen.length
  }

  drop(): void {
    for (const { holder, neighbours } of this.#tables) {
      for (const phone of [holder, ...neighbours]) phone.end()
    }
  }
}
