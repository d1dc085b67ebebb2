import type { Handshake } from '../../../shared/protocol/events.ts'
import { Listeners } from './listeners.ts'
import type { Link, Network, Packet } from './network.ts'

type Gate = (packet: readonly unknown[], next: () => void) => void
type Admission = (socket: ServerSocket, next: (error?: Error) => void) => void

const copies = new WeakMap<object, unknown>()

/** What arrives at the other end; a broadcast is encoded once. */
function copyOf(payload: unknown): unknown {
  if (payload === null || typeof payload !== 'object') return payload
  const copy: unknown = copies.get(payload) ?? JSON.parse(JSON.stringify(payload))
  copies.set(payload, copy)
  return copy
}

/** The part of a socket of socket.io's server that our gateway uses, over the simulated network. */
export class ServerSocket {
  readonly id: string
  readonly link: Link
  readonly handshake: { readonly auth: Handshake }
  readonly request
  data: unknown = {}
  /** What engine.io has of a connection. */
  readonly conn
  readonly #net: Network
  readonly #listeners = new Listeners()
  readonly #gates: Gate[] = []
  #leave: () => void = () => {}
  #join: (rooms: readonly string[]) => void = () => {}

  constructor(net: Network, link: Link, cookie: string | undefined) {
    this.#net = net
    this.link = link
    this.id = link.name
    this.handshake = { auth: link.handshake }
    this.request = { headers: { cookie }, socket: { remoteAddress: '127.0.0.1' } }
    this.conn = { request: this.request, close: () => this.disconnect(true) }
  }

  use(gate: Gate): void {
    this.#gates.push(gate)
  }

  on(event: string, listener: (...given: never[]) => void): this {
    this.#listeners.on(event, listener)
    return this
  }

  join(rooms: readonly string[]): void {
    this.#join(rooms)
  }

  /** How its server finds it again. */
  seated(join: (rooms: readonly string[]) => void, leave: () => void): void {
    this.#join = join
    this.#leave = leave
  }

  emit(event: string, payload?: unknown): void {
    if (this.link.isGoneAtServer) return
    const copy = copyOf(payload)
    this.#net.tap.frame(this.link, event, copy)
    this.link.down(() => this.link.client.hear(this.link, event, copy))
  }

  disconnect(_close: boolean): void {
    if (this.link.isGoneAtServer) return
    this.link.down(() => this.link.client.dismissed(this.link))
    this.lose()
  }

  /** A request has arrived. */
  receive(packet: Packet): void {
    if (this.link.isGoneAtServer) return
    this.#net.tap.request(this.link, packet.name, packet.input)
    const reply = (given: unknown) => {
      if (!this.link.isGoneAtServer) this.#net.reply(this.link, packet, structuredClone(given))
    }
    for (const gate of this.#gates) gate([packet.name, packet.input, reply], () => {})
  }

  /** It is noticed that the connection is gone. */
  lose(): void {
    if (this.link.isGoneAtServer) return
    this.link.isGoneAtServer = true
    this.#leave()
    this.#listeners.fire('disconnect')
  }
}

/** The part of socket.io's server that our gateway uses. */
export class ServerSockets {
  #admission: Admission = (_socket, next) => next()
  readonly #listeners = new Listeners()
  readonly #rooms = new Map<string, Set<ServerSocket>>()
  /** Whoever comes says who they are at once: there are no silent connections. */
  readonly engine = { on: () => {} }

  use(admission: Admission): void {
    this.#admission = admission
  }

  on(event: string, listener: (...given: never[]) => void): this {
    this.#listeners.on(event, listener)
    return this
  }

  to(rooms: string | readonly string[]) {
    return {
      emit: (event: string, payload: unknown) => {
        for (const room of [rooms].flat()) {
          for (const socket of this.#rooms.get(room) ?? []) socket.emit(event, payload)
        }
      },
    }
  }

  incoming(socket: ServerSocket): void {
    const { link } = socket
    const own = new Set<string>()
    socket.seated(
      (rooms) => {
        for (const room of rooms) {
          own.add(room)
          this.#rooms.set(room, (this.#rooms.get(room) ?? new Set()).add(socket))
        }
      },
      () => {
        for (const room of own) this.#rooms.get(room)?.delete(socket)
      },
    )
    socket.join([socket.id])
    this.#admission(socket, (error) => {
      if (link.isGoneAtServer) return
      if (error) {
        link.down(() => link.client.refused(link, error))
        link.isGoneAtServer = true
        return
      }
      link.down(() => link.client.accepted(link))
      this.#listeners.fire('connection', socket)
    })
  }
}
