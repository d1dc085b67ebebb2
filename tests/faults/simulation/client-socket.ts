import type { Handshake, RequestName } from '../../../shared/protocol/events.ts'
import { Listeners } from './listeners.ts'
import type { Link, Network, Packet } from './network.ts'

interface Waiting extends Packet {
  /** Ends it without a reply. */
  readonly giveUp: () => void
}

/** The part of socket.io's client that our stores use, over the simulated network. */
export class ClientSocket {
  connected = false
  /** Whether it comes back by itself. */
  active = true
  id = ''
  /** When anything was last heard of the server. */
  heardAt = 0
  readonly owner: string
  readonly #net: Network
  readonly #handshake: () => Handshake
  readonly #cookie: string | undefined
  readonly #listeners = new Listeners()
  #link: Link | null = null
  #callOff = () => {}
  #isGone = false
  #buffer: Waiting[] = []
  #flying = new Set<Waiting>()

  constructor(net: Network, owner: string, handshake: () => Handshake, cookie?: string) {
    this.#net = net
    this.owner = owner
    this.#handshake = handshake
    this.#cookie = cookie
  }

  on(event: string, listener: (...given: never[]) => void): this {
    this.#listeners.on(event, listener)
    return this
  }

  connect(): this {
    if (this.#link || this.#isGone) return this
    this.active = true
    this.#callOff()
    this.#link = this.#net.open(this, this.#handshake(), this.#cookie)
    const link = this.#link
    this.#note(link, 'connects')
    // A connection that does not come about in this time is given up.
    this.#callOff = this.#net.world.later(20_000, () => this.lose(link))
    return this
  }

  disconnect(): this {
    this.active = false
    this.#callOff()
    const link = this.#link
    if (link) {
      link.up(() => link.server?.lose())
      this.#drop(link, 'io client disconnect')
    }
    return this
  }

  /** The page is gone without a word. */
  vanish(): void {
    this.#isGone = true
    this.active = false
    this.#callOff()
    this.#listeners.clear()
    this.#link?.cut()
    if (this.#link) this.#drop(this.#link, 'gone')
  }

  timeout(wait: number) {
    return {
      emitWithAck: (name: RequestName, input: unknown) =>
        new Promise<unknown>((resolve, reject) => {
          this.#emit(name, input, wait, resolve, reject)
        }),
    }
  }

  #emit(
    name: RequestName,
    input: unknown,
    wait: number,
    resolve: (reply: unknown) => void,
    reject: (error: Error) => void,
  ): void {
    const end = () => {
      callOff()
      this.#flying.delete(waiting)
      this.#buffer = this.#buffer.filter((one) => one !== waiting)
    }
    const giveUp = () => {
      end()
      reject(new Error('no reply'))
    }
    const callOff = this.#net.world.later(wait, giveUp)
    const reply = (given: unknown) => {
      end()
      resolve(given)
    }
    const waiting: Waiting = { name, input: structuredClone(input), reply, giveUp }
    if (this.#link && this.connected) this.#send(this.#link, waiting)
    else this.#buffer.push(waiting)
  }

  #send(link: Link, waiting: Waiting): void {
    this.#flying.add(waiting)
    this.#net.request(link, waiting)
  }

  /** The server has let it in. */
  accepted(link: Link): void {
    if (this.#link !== link) return
    this.#callOff()
    this.#note(link, 'is in')
    this.connected = true
    this.heardAt = this.#net.world.now()
    this.id = link.name
    for (const waiting of this.#buffer.splice(0)) this.#send(link, waiting)
    this.#listeners.fire('connect')
  }

  /** The server does not let it in. */
  refused(link: Link, error: Error): void {
    if (this.#link !== link) return
    this.#callOff()
    this.active = false
    this.#link = null
    link.isGoneAtClient = true
    this.#note(link, `is refused: ${error.message}`)
    this.#listeners.fire('connect_error', error)
  }

  hear(link: Link, event: string, payload: unknown): void {
    if (this.#link !== link) return
    this.heardAt = this.#net.world.now()
    this.#listeners.fire(event, payload)
  }

  /** The server has ended it. */
  dismissed(link: Link): void {
    if (this.#link !== link) return
    this.active = false
    this.#drop(link, 'io server disconnect')
  }

  /** It is noticed that the connection is gone, or that none comes about. */
  lose(link: Link): void {
    if (this.#link !== link) return
    const { world } = this.#net
    this.#callOff()
    const wasConnected = this.connected
    this.#drop(link, 'transport close')
    if (!wasConnected) this.#listeners.fire('connect_error', new Error('no connection'))
    if (!this.active) return
    this.#callOff = world.later(world.between(250, 3_000), () => this.connect())
  }

  #note(link: Link, what: string): void {
    this.#net.world.note(link.name, what)
  }

  #drop(link: Link, reason: string): void {
    this.#note(link, `is out: ${reason}`)
    this.#link = null
    link.isGoneAtClient = true
    const wasConnected = this.connected
    this.connected = false
    for (const waiting of this.#flying) waiting.giveUp()
    if (wasConnected) this.#listeners.fire('disconnect', reason)
  }
}
