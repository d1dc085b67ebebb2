import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Refusal, refusalSchema } from '../../shared/protocol/errors.ts'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import { type Command, movingCommands } from '../../shared/room/commands.ts'
import { ask, type RoomSocket } from './room-socket.ts'

/** A second press within this time is a clicker that bounced. */
const bounceMs = 700

export interface ConsoleState {
  readonly connection: 'connecting' | 'live' | 'lost' | 'stopping'
  /** The newest view; it stays while the connection is gone. */
  readonly view: ConsoleView | null
  /** When the view came, on the store's clock: timers count on from it. */
  readonly viewAt: number
  /** Why the server does not let this console in. */
  readonly refused: Refusal | null
  /** Why the last act did nothing. */
  readonly refusal: Refusal | null
  readonly deleted: boolean
  /** Sends an act. Those that move the room are ignored when they bounce. */
  readonly act: (command: Command) => Promise<void>
  readonly moderate: (part: string, hidden: boolean) => Promise<void>
  /** Puts a refusal up, or takes it away. */
  readonly refuse: (refusal: Refusal | null) => void
}

export type ConsoleStore = StoreApi<ConsoleState>

const refusalIn = (error: Error): Refusal => {
  const { data } = error as { data?: unknown } // socket.io puts the server's word on the error
  const parsed = v.safeParse(refusalSchema, data)
  return parsed.success ? parsed.output : { code: 'internal' }
}

/**
 * Sends acts one after the other, each in the version the room has by then. An act that moves the
 * room counts only in the state it was pressed in: it neither waits for another move nor repeats one.
 */
function createActs(socket: RoomSocket, store: () => ConsoleState, now: () => number) {
  let movedAt = Number.NEGATIVE_INFINITY
  let isMoving = false
  let acked = 0
  let line: Promise<void> = Promise.resolve()

  const send = async (command: Command, pressedIn: number): Promise<void> => {
    // Our own act may be acknowledged before its view has arrived.
    const version = Math.max(pressedIn, acked)
    const reply = await ask(socket, 'act', { version, command })
    if (reply.ok) acked = reply.value.version
    store().refuse(reply.ok ? null : reply.error)
  }

  const move = async (command: Command, pressedIn: number): Promise<void> => {
    if (now() - movedAt < bounceMs) return
    if (isMoving) return store().refuse({ code: 'busy' })
    movedAt = now()
    isMoving = true
    line = line.then(() => send(command, pressedIn))
    await line
    isMoving = false
  }

  return async (command: Command): Promise<void> => {
    const { view, connection, refuse } = store()
    if (!view) return
    if (connection !== 'live') return refuse({ code: 'no-reply' })
    if (movingCommands.has(command.type)) return move(command, view.version)
    line = line.then(() => send(command, store().view?.version ?? view.version))
    await line
  }
}

function follow(socket: RoomSocket, store: ConsoleStore, now: () => number): void {
  let fresh = true
  socket.on('connect', () => {
    fresh = true
    store.setState({ connection: 'live', refused: null, refusal: null })
  })
  socket.on('view', (view) => {
    const known = store.getState().view
    // Within one connection an older view is late; the first one of a connection always counts.
    if (view.role !== 'console' || (!fresh && known && view.version < known.version)) return
    fresh = false
    store.setState({ view, viewAt: now() })
  })
  socket.on('disconnect', (reason) => {
    const { connection, deleted } = store.getState()
    store.setState({ connection: connection === 'stopping' ? 'stopping' : 'lost' })
    // socket.io does not come back by itself when the server closes the connection.
    if (reason === 'io server disconnect' && !deleted) socket.connect()
  })
  socket.on('connect_error', (error) => {
    if (socket.active) return
    store.setState({ refused: refusalIn(error), connection: 'lost' })
  })
  socket.on('stopping', () => store.setState({ connection: 'stopping' }))
  socket.on('deleted', () => {
    store.setState({ deleted: true })
    socket.disconnect()
  })
}

/**
 * The console's state: everything comes from the view, so a reload or a second console loses nothing.
 *
 * @param now a clock in milliseconds that never jumps
 */
export function createConsoleStore(
  socket: RoomSocket,
  now: () => number = () => performance.now(),
): ConsoleStore {
  const store = createStore<ConsoleState>()((set, get) => ({
    connection: 'connecting',
    view: null,
    viewAt: 0,
    refused: null,
    refusal: null,
    deleted: false,
    act: createActs(socket, get, now),
    moderate: async (part, hidden) => {
      const reply = await ask(socket, 'moderate', { part, hidden })
      set({ refusal: reply.ok ? null : reply.error })
    },
    refuse: (refusal) => set({ refusal }),
  }))
  follow(socket, store, now)
  return store
}
