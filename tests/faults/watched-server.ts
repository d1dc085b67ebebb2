import type { EventEmitter } from 'node:events'
import { Server } from 'socket.io'
import * as v from 'valibot'
import { type Counts, createApp } from '../../server/app.ts'
import { terminalLog } from '../../server/log.ts'
import { requests } from '../../shared/protocol/events.ts'
import { quick, testConfig } from '../support/plenum.ts'

/** A server that tells by message what it holds, and the fault that is planted in it. */
export interface WatchedServer {
  readonly dataDir: string
  /** By the quick clock everything lies far apart: budgets let everything through to the schemas. */
  readonly clock: 'true' | 'quick'
  readonly fault?:
    | 'unguarded-handler'
    | 'uncaught-rejection'
    | 'no-schemas'
    | 'keeps-slow-readers'
    | 'keeps-seats'
}

/** What a watched server says of itself when it is asked. */
export interface Watch {
  readonly counts: Counts
  /** Rooms and sockets of socket.io's own books. */
  readonly adapter: { readonly rooms: number; readonly sids: number }
  readonly heap: number
  readonly rss: number
  /** What keeps the process alive, by kind. */
  readonly resources: Readonly<Record<string, number>>
  readonly listeners: number
  /** The most bytes that have waited for one reader since the start, looked up in the queues themselves. */
  readonly mostBehind: number
  /** What every object has. */
  readonly inherited: readonly string[]
}

/** The parts of engine.io that nothing but a test may look into. */
interface Connection {
  readonly writeBuffer: readonly { readonly data?: string | Buffer }[]
  readonly transport: {
    readonly socket?: { readonly bufferedAmount: number; readonly readyState: number }
  }
}

let io: Server | null = null

const hold = (server: Server) => {
  io = server
}

/** `createApp` keeps its socket server to itself. */
function holdOnToServer(): void {
  const use = Object.getOwnPropertyDescriptor(Server.prototype, 'use')
  Server.prototype.use = function held(this: Server, ...given) {
    hold(this)
    return Reflect.apply(use?.value, this, given)
  }
}

const open = 1

/** What is cut off already is on its way out of memory. */
function behind({ writeBuffer, transport }: Connection): number {
  if (transport.socket && transport.socket.readyState !== open) return 0
  const waiting = writeBuffer.map(({ data }) => Buffer.byteLength(data ?? ''))
  return waiting.reduce((sum, bytes) => sum + bytes, transport.socket?.bufferedAmount ?? 0)
}

let mostBehind = 0

function lookBehind(): void {
  // `clients` is not part of its public type.
  const { clients } = (io?.engine ?? { clients: {} }) as { clients: Record<string, Connection> }
  mostBehind = Math.max(mostBehind, ...Object.values(clients).map(behind))
}

const listenersOf = (emitter: Pick<EventEmitter, 'eventNames' | 'listenerCount'>): number =>
  emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0)

function resources(): Record<string, number> {
  const kinds: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) kinds[kind] = (kinds[kind] ?? 0) + 1
  return kinds
}

function watch(counts: Counts): Watch {
  // Connections that a client has kept for its next request are nobody's any more.
  if (io && 'closeIdleConnections' in io.httpServer) io.httpServer.closeIdleConnections()
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  const { rooms = new Map(), sids = new Map() } = io?.of('/').adapter ?? {}
  return {
    counts,
    adapter: { rooms: rooms.size, sids: sids.size },
    heap: heapUsed + external,
    rss,
    resources: resources(),
    listeners: [process, io?.engine, io?.httpServer]
      .filter((emitter) => emitter !== undefined)
      .reduce((sum, emitter) => sum + listenersOf(emitter), 0),
    mostBehind,
    inherited: Reflect.ownKeys(Object.prototype).map(String),
  }
}

/** Handlers as they are written without a thought: they take apart what they are given. */
function addCarelessHandler(rejects: boolean): void {
  io?.on('connection', (socket) => {
    const take = (_name: string, { step }: { step: string }) => step
    const takeLater = (name: string, input: { step: string }) => {
      void Promise.resolve().then(() => take(name, input))
    }
    socket.onAny(rejects ? takeLater : take)
  })
}

/** Every event takes whatever comes. */
function dropSchemas(): void {
  for (const request of Object.values(requests)) Object.assign(request, { input: v.any() })
}

/** The map of who holds which seat forgets nobody. */
function keepSeats(): void {
  const forget = Object.getOwnPropertyDescriptor(Map.prototype, 'delete')
  Reflect.defineProperty(Map.prototype, 'delete', {
    ...forget,
    value: function kept(this: Map<unknown, unknown>, key: unknown): boolean {
      const isSeat = typeof key === 'string' && /^[\w-]+\/[\w-]{43}$/u.test(key)
      return isSeat ? false : Reflect.apply(forget?.value, this, [key])
    },
  })
}

async function serve({ dataDir, clock, fault }: WatchedServer): Promise<void> {
  // A pipe is opened with the first word, which may come at any time: it is nothing that a session leaves.
  for (const stream of [process.stdout, process.stderr]) stream.write('')
  holdOnToServer()
  if (fault === 'no-schemas') dropSchemas()
  if (fault === 'keeps-seats') keepSeats()
  const app = await createApp(testConfig(dataDir), {
    log: terminalLog('text'),
    clientDir: dataDir,
    timings: quick,
    ...(clock === 'quick' ? { monotonic: () => performance.now() * 1_000_000 } : {}),
    ...(fault === 'keeps-slow-readers' ? { mostWaiting: Number.POSITIVE_INFINITY } : {}),
  })
  if (fault === 'unguarded-handler') addCarelessHandler(false)
  if (fault === 'uncaught-rejection') addCarelessHandler(true)
  // After all that ends a connection at the end of the same turn.
  setInterval(() => setImmediate(lookBehind), 5).unref()
  process.on('message', (wish) => {
    process.send?.(wish === 'counts' ? { counts: app.counts() } : { watch: watch(app.counts()) })
  })
  process.send?.({ port: await app.listen() })
}

// What `startWatched` hands over.
await serve(JSON.parse(process.argv[2] ?? '{}') as WatchedServer)
