import { addressOf, createAddressNames } from '../address.ts'
import type { Later } from '../later.ts'
import type { PlenumServer, PlenumSocket } from './audience.ts'

/** One connection of engine.io: what a socket of any role, or of none yet, comes through. */
type Connection = PlenumSocket['conn']

/** How long a connection may be open without having been let in, in milliseconds. */
const mostSilence = 10_000
/** How many of those one address may hold; beyond, the oldest has to go (RELIABILITY section 5.4). */
const mostSilent = 200
/** So long takes even a phone on a weak network to say what it wants. */
const firstWords = 2_000

interface SilentDeps {
  readonly config: { readonly trustProxy: number }
  readonly monotonic: () => number
  readonly later: Later
}

interface Silence {
  readonly address: string
  readonly since: number
  readonly callOff: () => void
}

/** Connections that were not let in anywhere: they may not stay, and not be many. */
export class SilentConnections {
  readonly #deps: SilentDeps
  readonly #nameOf = createAddressNames()
  readonly #silences = new Map<Connection, Silence>()
  readonly #byAddress = new Map<string, Set<Connection>>()

  constructor(io: PlenumServer, deps: SilentDeps) {
    this.#deps = deps
    io.engine.on('connection', (connection: Connection) => {
      this.begin(connection)
      connection.once('close', () => this.end(connection))
    })
  }

  /** It has said nothing yet, or what it said was refused. */
  begin(connection: Connection): void {
    if (this.#silences.has(connection)) return
    const { config, later, monotonic } = this.#deps
    const address = this.#nameOf(addressOf(connection.request, config.trustProxy))
    const callOff = later(mostSilence, () => connection.close(true))
    this.#silences.set(connection, { address, since: monotonic(), callOff })
    const all = this.#byAddress.get(address) ?? new Set()
    this.#byAddress.set(address, all.add(connection))
    if (all.size > mostSilent) this.#endOldest(all)
  }

  /** It is let in, or its request is being looked at, however long that takes; or it is gone. */
  end(connection: Connection): void {
    const silence = this.#silences.get(connection)
    if (!silence) return
    silence.callOff()
    this.#silences.delete(connection)
    const all = this.#byAddress.get(silence.address)
    all?.delete(connection)
    if (all?.size === 0) this.#byAddress.delete(silence.address)
  }

  /** Never those who have only just come: a whole hall may open the page in the same second. */
  #endOldest(all: ReadonlySet<Connection>): void {
    const [oldest] = all
    const since = oldest && this.#silences.get(oldest)?.since
    if (since === undefined || this.#deps.monotonic() - since < firstWords) return
    oldest?.close(true)
  }
}

const isBinary = (data: unknown) => typeof data !== 'string' || /^[56]/u.test(data)

/** Nothing here is sent as bytes: whoever does so is let go, before anything is put together from it. */
export function refuseBinary(io: PlenumServer): void {
  io.engine.on('connection', (connection: Connection) => {
    connection.prependListener('data', (data: unknown) => {
      if (isBinary(data)) connection.close(true)
    })
  })
}
