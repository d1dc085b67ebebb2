import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import express, { type Express } from 'express'
import { type Config, lanAddresses } from './config.ts'
import { apiRoutes } from './http/api.ts'
import { errorHandler, notFound } from './http/error-handler.ts'
import type { ApiDeps } from './http/handlers.ts'
import { pageRoutes } from './http/pages.ts'
import { createPairings } from './http/pairings.ts'
import { ownHeaders, ownOriginOnly, securityHeaders } from './http/security.ts'
import { type KeyStore, keyDirectory } from './keys/key-directory.ts'
import { createKeyOf } from './keys/links.ts'
import { type Later, later } from './later.ts'
import type { Log } from './log.ts'
import { type Machine, thisMachine } from './operation/machine.ts'
import { metricsText } from './operation/metrics.ts'
import { createMetricsServer } from './operation/metrics-server.ts'
import { createOperation, type Operation } from './operation/operation.ts'
import { createAudience, type PlenumServer, type PlenumSocket } from './realtime/audience.ts'
import { createSocketServer, type Heartbeat, serveRooms } from './realtime/gateway.ts'
import { createSeats, type Seats } from './realtime/seats.ts'
import { recover } from './rooms/recover.ts'
import { Rooms } from './rooms/registry.ts'
import { type RoomDeps, type Timings, usualTimings } from './rooms/room-deps.ts'
import { snapshotOf } from './snapshot.ts'
import { type Database, openDatabase } from './store/sqlite.ts'
import { createWriter, type Writer } from './store/writer.ts'
import { createTurnstile, type Flow, type Turnstile } from './turnstile.ts'
import { createWrongCodes, type LookUp, type WrongCodes } from './wrong-codes.ts'

/** A server that is put together and not yet listening. */
export interface App {
  /** @returns the port that was given, which matters where 0 was asked for */
  listen(): Promise<number>
  /** Tells everyone, lets what is on its way be saved, and lets go of everything. */
  close(): Promise<void>
  /** Where `/metrics` is, once it listens; null where it is not served. */
  metricsPort(): number | null
  /** Whether the disk refuses what is to be saved. */
  isRefusing(): boolean
  /** The key for starting sessions; null where anyone may. */
  readonly createKey: string | null
  /** What it holds in memory now. */
  counts(): Counts
}

/** How much a server holds: numbers only, of nobody in particular. */
export interface Counts {
  readonly rooms: number
  /** Transports, also of those who have not said who they are. */
  readonly connections: number
  readonly sockets: number
  readonly seats: number
  /** Groups of readers: one per room and role. */
  readonly groups: number
}

/** Everything outside, with what is usual where nothing is given. */
export interface Outside {
  readonly log: Log
  readonly clientDir: string
  readonly now?: () => number
  readonly monotonic?: () => number
  /** Runs what waits in rooms, by the clock of `monotonic`. */
  readonly later?: Later
  readonly timings?: Partial<Timings>
  readonly at?: RoomDeps['at']
  readonly wrapWriter?: (writer: Writer) => Writer
  /** What may wait to be sent to one reader, in bytes. */
  readonly mostWaiting?: number
  readonly heartbeat?: Heartbeat
  readonly seats?: Seats<PlenumSocket>
  readonly machine?: Machine
  /** How often the machine is looked at, in milliseconds. */
  readonly watchEvery?: number
  readonly wrongCodes?: (world: LookUp) => WrongCodes
  /** How many newcomers a room takes in. */
  readonly flow?: Flow
}

const sweepEvery = 10 * 60_000
/**
 * Connections that wait to be taken up. With Node's own 511 the system turns a whole hall away when the
 * server is held up for a moment, and phones come back after seconds; it allows as many as it is set to.
 */
const backlog = 4_096
const watchEvery = 5_000

const portOf = (http: HttpServer): number => (http.address() as AddressInfo | null)?.port ?? 0

/** How phones reach this server: `PUBLIC_URL`, or the first address of the local network. */
function addressFor(config: Config, port: number): string {
  if (config.publicUrl !== null) return config.publicUrl
  const isAnywhere = config.host === '0.0.0.0' || config.host === '::'
  const host = isAnywhere ? (lanAddresses()[0] ?? 'localhost') : config.host
  return `http://${host.includes(':') ? `[${host}]` : host}${port === 80 ? '' : `:${port}`}`
}

/** What stands between the network and the rooms. */
interface Parts {
  readonly http: HttpServer
  readonly io: PlenumServer
  readonly db: Database
  readonly rooms: Rooms
  readonly operation: Operation
}

const clockOf = ({ monotonic }: Outside) => monotonic ?? (() => performance.now())

/** What the server knows of itself, with its ears on what the rooms write by. */
const operationOf = (
  outside: Outside,
  given: { dataDir: string; keysDir: string; db: Database; keys: KeyStore },
): Operation =>
  createOperation({
    ...given,
    log: outside.log,
    machine: outside.machine ?? thisMachine(),
    monotonic: clockOf(outside),
    watchEvery: outside.watchEvery ?? watchEvery,
    writer: (outside.wrapWriter ?? ((plain) => plain))(createWriter(given.db)),
  })

const roomDeps = (
  outside: Outside,
  { log, keys, writer, watch }: Operation,
  given: Pick<RoomDeps, 'db' | 'audience' | 'address' | 'codesAreSlow'>,
): RoomDeps => ({
  ...given,
  keys,
  writer,
  log,
  troubles: () => watch.troubles,
  monotonic: clockOf(outside),
  now: outside.now ?? Date.now,
  later: outside.later ?? later,
  timings: { ...usualTimings, ...outside.timings },
  at: outside.at ?? (() => {}),
})

/** What newcomers come by. The limit asks the rooms, and the rooms tell what the limit says. */
function createGates(
  { wrongCodes = createWrongCodes, flow }: Outside,
  { monotonic }: Pick<RoomDeps, 'monotonic'>,
  rooms: Rooms,
): { wrongCodes: WrongCodes; turnstile: Turnstile } {
  return {
    turnstile: createTurnstile({ monotonic, later, ...(flow ? { flow } : {}) }),
    wrongCodes: wrongCodes({
      find: (entry) => rooms.find(entry),
      isCodeOf: (session, code) => rooms.isCodeOf(session, code),
      changed: (session) => rooms.codesChanged(session),
      monotonic,
      later,
    }),
  }
}

function serveSite(site: Express, api: ApiDeps, { log, figures, notReady }: Operation): void {
  const { publicUrl } = api.config
  site.disable('x-powered-by')
  site.use(securityHeaders(publicUrl), ownHeaders, ownOriginOnly(publicUrl))
  site.get('/healthz', (_request, response) => {
    response.json({ ok: true })
  })
  site.get('/readyz', (_request, response) => {
    const reasons = notReady()
    response.status(reasons.length === 0 ? 200 : 503)
    response.set('cache-control', 'no-store').json({ ok: reasons.length === 0, reasons })
  })
  site.use(apiRoutes(api), pageRoutes(api.clientDir), notFound, errorHandler(log, figures.refused))
}

/** `/metrics` on an address of its own, where it is asked for. */
function metricsOf({ io, rooms, operation }: Parts, { metrics }: Config) {
  let port: number | null = null
  const server = createMetricsServer(() => metricsText(snapshotOf({ io, rooms, operation })))
  return {
    port: () => port,
    listen: async () => {
      if (metrics) port = await server.listen(metrics.port, metrics.host)
    },
    close: () => (port === null ? Promise.resolve() : server.close()),
  }
}

function runnable(parts: Parts, config: Config): Omit<App, 'createKey' | 'counts'> {
  const { http, io, db, rooms, operation } = parts
  const { log, watch } = operation
  const metrics = metricsOf(parts, config)
  const sweep = () => {
    rooms.sweep().catch((error: unknown) => log.error('sweep-failed', error))
  }
  const sweeping = setInterval(sweep, sweepEvery)
  sweeping.unref()

  return {
    metricsPort: metrics.port,
    isRefusing: () => watch.troubles.includes('storage'),
    listen: async () => {
      await watch.look()
      await metrics.listen()
      return new Promise((resolve, reject) => {
        http.once('error', reject)
        http.listen({ port: config.port, host: config.host, backlog }, () => {
          sweep()
          resolve(portOf(http))
        })
      })
    },
    close: async () => {
      clearInterval(sweeping)
      operation.stopping()
      io.emit('stopping')
      await rooms.close()
      await io.close()
      await metrics.close()
      operation.close()
      http.closeAllConnections()
      await db.destroy()
    },
  }
}

/**
 * Puts the server together. Every outside thing is a parameter.
 *
 * @throws DatabaseUnusable where the database cannot be used
 */
export async function createApp(config: Config, outside: Outside): Promise<App> {
  const db = await openDatabase(config.dataDir)
  const keysDir = join(config.dataDir, 'keys')
  const keys = keyDirectory(keysDir)
  const secret = keys.serverSecret()
  await recover(db, keys, outside.log)
  const operation = operationOf(outside, { dataDir: config.dataDir, keysDir, db, keys })

  const site = express()
  const http = createServer(site)
  const io = createSocketServer(http, config.publicUrl, {
    ...outside,
    endedSlowReader: operation.figures.endedSlowReader,
  })
  const audience = createAudience(io)
  const address = () => addressFor(config, portOf(http))
  const codesAreSlow = (session: string) => gates.wrongCodes.isSlow(session)
  const deps = roomDeps(outside, operation, { db, audience, address, codesAreSlow })
  const rooms = new Rooms(deps, secret)
  operation.watch.onChange(() => rooms.troublesChanged())
  const gates = createGates(outside, deps, rooms)
  const { wrongCodes } = gates
  const createKey = config.create === 'key' ? createKeyOf(secret) : null
  const pairings = createPairings(deps.monotonic)
  const { now, monotonic } = deps
  const { clientDir } = outside
  const api = { rooms, wrongCodes, pairings, config, createKey, now, monotonic, clientDir }
  serveSite(site, api, operation)
  const seats = outside.seats ?? createSeats()
  const { log, figures } = operation
  const { refused } = figures
  serveRooms(io, { ...gates, audience, rooms, config, log, monotonic, later, seats, refused })
  const counts = () => ({
    rooms: rooms.live,
    connections: io.engine.clientsCount,
    sockets: io.of('/').sockets.size,
    seats: seats.size,
    groups: audience.groups(),
  })
  return { createKey, counts, ...runnable({ http, io, db, rooms, operation }, config) }
}
