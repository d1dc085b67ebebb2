import type { Handshake, RequestName } from '../../../shared/protocol/events.ts'
import type { ClientSocket } from './client-socket.ts'
import { ServerSocket } from './server-socket.ts'
import type { World } from './world.ts'

/** A message on its way to the server, with the place that its reply goes to. */
export interface Packet {
  readonly name: RequestName
  readonly input: unknown
  readonly reply: (reply: unknown) => void
}

/** Who looks at what goes over the network. */
export interface Tap {
  /** A request has reached the server. */
  request(link: Link, name: RequestName, input: unknown): void
  /** A reply leaves the server. */
  reply(link: Link, packet: Pick<Packet, 'name' | 'input'>, reply: unknown): void
  /** Anything else leaves the server. */
  frame(link: Link, event: string, payload: unknown): void
}

/** How much goes wrong: shares of messages. */
export interface Weather {
  readonly latency: number
  readonly lost: number
  readonly doubled: number
}

export const calm: Weather = { latency: 80, lost: 0, doubled: 0 }

/** One way of a connection: in order, and up to the moment at which it broke. */
interface Way {
  last: number
  until: number
}

const longestUnnoticed = 45_000

/** One connection, as TCP has it: what was sent arrives in order, up to a break that each side notices when it does. */
export class Link {
  readonly number: number
  readonly client: ClientSocket
  readonly handshake: Handshake
  server: ServerSocket | null = null
  isGoneAtClient = false
  isGoneAtServer = false
  readonly #net: Network
  readonly #up: Way = { last: 0, until: Number.POSITIVE_INFINITY }
  readonly #down: Way = { last: 0, until: Number.POSITIVE_INFINITY }
  #isCut = false

  constructor(net: Network, number: number, client: ClientSocket, handshake: Handshake) {
    this.#net = net
    this.number = number
    this.client = client
    this.handshake = handshake
  }

  get name(): string {
    return `${this.client.owner}#${this.number}`
  }

  up(run: () => void): void {
    this.#send(this.#up, () => this.isGoneAtServer, run)
  }

  down(run: () => void): void {
    this.#send(this.#down, () => this.isGoneAtClient, run)
  }

  /** Both sides lose it, each in its own time; what was sent before may still arrive, from the front. */
  cut(): void {
    if (this.#isCut) return
    this.#isCut = true
    const { world } = this.#net
    const now = world.now()
    this.#up.until = now + world.between(0, 400)
    this.#down.until = now + world.between(0, 400)
    const unnoticed = () => (world.chance(0.3) ? world.between(0, longestUnnoticed) : 0)
    world.later(this.#down.until - now + unnoticed(), () => this.client.lose(this))
    world.later(this.#up.until - now + unnoticed(), () => this.server?.lose())
  }

  /** The server's process is gone: its side says nothing any more. */
  die(): void {
    this.isGoneAtServer = true
    this.server = null
    this.cut()
  }

  #send(way: Way, isGone: () => boolean, run: () => void): void {
    const { world, weather } = this.#net
    const now = world.now()
    const slow = world.chance(0.05) ? world.between(0, 3_000) : 0
    const at = Math.max(way.last, now + world.between(5, weather.latency) + slow)
    way.last = at
    world.later(at - now, () => {
      if (at <= way.until && !isGone()) run()
    })
  }
}

/** What the network needs of a server that listens. */
export interface Listening {
  incoming(socket: ServerSocket): void
}

/** Everything between clients and the server. */
export class Network {
  readonly world: World
  readonly tap: Tap
  weather: Weather
  /** Null while no server listens, or nobody reaches it. */
  server: Listening | null = null
  isDown = false
  /** A fault that can be planted here: what the server is told of who it is. */
  readonly disguise: (handshake: Handshake, number: number) => Handshake
  #links: Link[] = []
  #count = 0

  constructor(
    world: World,
    tap: Tap,
    weather: Weather,
    disguise: Network['disguise'] = (handshake) => handshake,
  ) {
    this.world = world
    this.tap = tap
    this.weather = weather
    this.disguise = disguise
  }

  get links(): readonly Link[] {
    this.#links = this.#links.filter((link) => !link.isGoneAtClient || !link.isGoneAtServer)
    return this.#links
  }

  /** Begins a connection; the client hears of it, or of its failure, later. */
  open(client: ClientSocket, handshake: Handshake, cookie: string | undefined): Link {
    this.#count += 1
    const link = new Link(this, this.#count, client, this.disguise(handshake, this.#count))
    this.#links.push(link)
    link.up(() => {
      if (!this.server || this.isDown) {
        link.isGoneAtServer = true
        this.world.later(this.world.between(5, 1_000), () => client.lose(link))
        return
      }
      link.server = new ServerSocket(this, link, cookie)
      this.server.incoming(link.server)
    })
    return link
  }

  /** Carries a request; far above nature it may be lost, or arrive once more, later. */
  request(link: Link, packet: Packet): void {
    const arrive = () => link.server?.receive(packet)
    if (this.world.chance(this.weather.lost)) this.world.note(link.name, `${packet.name} lost`)
    else link.up(arrive)
    if (!this.world.chance(this.weather.doubled)) return
    this.world.note(link.name, `${packet.name} comes twice`)
    this.world.later(this.world.between(0, 8_000), () => {
      if (!link.isGoneAtServer) arrive()
    })
  }

  reply(link: Link, packet: Packet, reply: unknown): void {
    this.tap.reply(link, packet, reply)
    if (this.world.chance(this.weather.lost)) this.world.note(link.name, 'reply lost')
    else link.down(() => packet.reply(reply))
  }

  /** The server's process is gone, and every connection with it. */
  serverDied(): void {
    this.server = null
    for (const link of this.links) link.die()
  }
}
