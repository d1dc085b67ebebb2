import { type AddressInfo, createServer, type Server, type Socket, connect as tcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** What may befall each piece of what is sent, as likelihoods, and how long things take in milliseconds. */
export interface Weather {
  /** The connection is cut, and both ends are told. */
  readonly cut: number
  /** The connection is gone, and only one end is told, at once; the other late or never. */
  readonly halfOpen: number
  /** Nothing passes for a while, and nobody is told. */
  readonly freeze: number
  readonly freezeFor: number
  readonly delay: number
}

export const calm: Weather = { cut: 0, halfOpen: 0, freeze: 0, freezeFor: 0, delay: 0 }

/** A source of chance that says the same each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often what has happened. */
export interface Happened {
  pieces: number
  cuts: number
  halfOpen: number
  freezes: number
}

/** A gate that holds what comes until it is opened. */
function createGate() {
  let open = () => {}
  let passing = Promise.resolve()
  return {
    shut: () => {
      passing = new Promise((resolve) => {
        open = resolve
      })
    },
    open: () => open(),
    pass: () => passing,
  }
}

/** One connection through the net: two ends of which each may learn of the other's fate late, or never. */
class Link {
  /** Nothing passes any more, and whoever was not told does not know. */
  isDead = false
  readonly #client: Socket
  readonly #server: Socket
  readonly #net: BadNet
  readonly #gate = createGate()
  /** The client's pieces that are held back, to be let through one by one. */
  readonly #held: (() => void)[] = []
  #pieces = 0
  #isHolding = false
  #isSocket = false

  constructor(client: Socket, server: Socket, net: BadNet) {
    this.#client = client
    this.#server = server
    this.#net = net
    for (const end of [client, server]) end.on('error', () => end.destroy()).setNoDelay()
    this.#carry(client, server)
    this.#carry(server, client)
  }

  get held(): number {
    return this.#held.length
  }

  /** Lets through what was held back first, and resolves when the server has reacted to it. */
  async letOneThrough(): Promise<void> {
    const reacted = new Promise<void>((resolve) => {
      this.#server.once('data', () => resolve())
      this.#server.once('close', () => resolve())
    })
    this.#held.shift()?.()
    if (!this.#server.destroyed) await reacted
  }

  letAllThrough(): void {
    this.#isHolding = false
    for (const pass of this.#held.splice(0)) pass()
  }

  /** A websocket, which stands for hours; requests come and go. */
  get isSocket(): boolean {
    return this.#isSocket
  }

  /** Like an address translation that was forgotten: both ends stay open, and neither hears the other. */
  die(): void {
    this.isDead = true
  }

  destroy(): void {
    this.letAllThrough()
    this.#gate.open()
    this.#client.destroy()
    this.#server.destroy()
  }

  #carry(from: Socket, to: Socket): void {
    let line: Promise<unknown> = Promise.resolve()
    const isFromClient = from === this.#client
    from.on('data', (piece) => {
      line = line.then(() => this.#pass(piece, to, isFromClient))
    })
    from.on('close', () => {
      line = line.then(() => this.#goodbye(to, isFromClient))
    })
  }

  async #pass(piece: Buffer, to: Socket, isFromClient: boolean): Promise<void> {
    const { weather, random, happened } = this.#net
    happened.pieces += 1
    if (isFromClient) this.#pieces += 1
    if (isFromClient && this.#pieces === 1)
      this.#isSocket = /^upgrade: websocket/imu.test(String(piece))
    await pause(random() * weather.delay)
    await this.#befall(weather, random())
    await this.#hold(isFromClient)
    await this.#gate.pass()
    await this.#net.frozen.pass()
    if (!this.isDead && to.writable) to.write(piece)
  }

  async #befall({ cut, halfOpen, freeze, freezeFor }: Weather, chance: number): Promise<void> {
    const { happened, random } = this.#net
    if (chance < cut) {
      happened.cuts += 1
      this.destroy()
    } else if (chance < cut + halfOpen) {
      happened.halfOpen += 1
      this.die()
      const told = random() < 0.5 ? this.#client : this.#server
      told.destroy()
    } else if (chance < cut + halfOpen + freeze) {
      happened.freezes += 1
      this.#gate.shut()
      setTimeout(() => this.#gate.open(), random() * freezeFor)
    }
  }

  /** The first piece asks for the connection; the second says who asks. */
  #hold(isFromClient: boolean): Promise<void> | undefined {
    if (!isFromClient) return undefined
    const isHello = this.#isSocket && this.#pieces === 2 && !this.isDead
    if (this.#net.holdsHellos && isHello) this.#isHolding = true
    if (!this.#isHolding) return undefined
    return new Promise((resolve) => this.#held.push(resolve))
  }

  /** On a dead connection nobody hears a goodbye, before both ends have given it up. */
  async #goodbye(to: Socket, isFromClient: boolean): Promise<void> {
    await this.#hold(isFromClient)
    await this.#gate.pass()
    await this.#net.frozen.pass()
    if (!this.isDead) to.destroy()
  }
}

/** The network between one phone and the server. */
export class BadNet {
  weather: Weather = calm
  /** While true, new connections get no further than asking: what says who asks is held back. */
  holdsHellos = false
  readonly happened: Happened = { pieces: 0, cuts: 0, halfOpen: 0, freezes: 0 }
  readonly frozen = createGate()
  readonly random: () => number
  readonly #links = new Set<Link>()
  readonly #server: Server

  private constructor(target: number, random: () => number) {
    this.random = random
    this.#server = createServer((client) => {
      const link = new Link(client, tcp(target, '127.0.0.1'), this)
      this.#links.add(link)
    })
  }

  static async open(target: string, random: () => number): Promise<BadNet> {
    const net = new BadNet(Number(new URL(target).port), random)
    await new Promise<void>((resolve) => net.#server.listen(0, '127.0.0.1', resolve))
    return net
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What is open now is dead from now on; what is opened later passes. */
  die(which: 'all' | 'sockets' = 'all'): void {
    for (const link of this.#links) if (which === 'all' || link.isSocket) link.die()
  }

  /** The time has passed in which both ends give up what is dead: a late goodbye, to whom it may concern. */
  endDead(): void {
    for (const link of this.#links) if (link.isDead) link.destroy()
  }

  /** Requests that hang are given up, so that the next one opens a connection of its own. */
  endRequests(): void {
    for (const link of this.#links) if (!link.isSocket) link.destroy()
  }

  freeze(): void {
    this.frozen.shut()
  }

  thaw(): void {
    this.frozen.open()
  }

  /** The connection whose hello is held back; null where none is yet. */
  get holding(): Link | null {
    return [...this.#links].find((link) => link.held > 0) ?? null
  }

  close(): void {
    this.thaw()
    for (const link of this.#links) link.destroy()
    this.#server.close()
  }
}
