import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Refusal, refusalSchema } from '../../shared/protocol/errors.ts'
import type { Reply, RequestInput } from '../../shared/protocol/events.ts'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import { type Command, movingCommands } from '../../shared/room/commands.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import type { BoardOp } from '../../shared/texts/ops.ts'
import { type ActLog, createActLog } from './act-log.ts'
import { isPassing } from './outbox.ts'
import { ask, type RoomSocket } from './room-socket.ts'

/** A second press within this time is a clicker that bounced. */
const bounceMs = 700

/** How long until a server that could not let us in is asked again, in milliseconds. */
const reopenAfter = 2_000

/** An act that the server may ask about before it does it. */
export type KnowingCommand = Extract<Command, { knowing?: true | undefined }>

const mayBeAsked = (command: Command): command is KnowingCommand =>
  ['next', 'previous', 'go', 'jump', 'reveal', 'release'].includes(command.type)

export type PaperCard = RequestInput<'paper-card'>

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
  /** An act the server asks about: everyone has given the same answer to what it would show. */
  readonly asked: KnowingCommand | null
  /** The newest act, where another console made it. */
  readonly otherAct: ConsoleView['lastAct']
  /** Sends an act. Those that move the room are ignored when they bounce. @returns whether it was done */
  readonly act: (command: Command) => Promise<boolean>
  /** Does the act that was asked about, or leaves it. */
  readonly decide: (doIt: boolean) => Promise<void>
  /** Does something to the texts of a closed question. @returns whether it was done */
  readonly sortTexts: (board: RoundRef, op: BoardOp) => Promise<boolean>
  /** Deletes a text for good. @returns whether it was done */
  readonly deleteTexts: (board: RoundRef, texts: readonly string[]) => Promise<boolean>
  /** Draws at every table who is chair, writer and timekeeper. @returns whether it was done */
  readonly drawRoles: () => Promise<boolean>
  /** Hands in what a group without phones wrote on paper. */
  readonly paperCard: (card: PaperCard) => Promise<Reply<'paper-card'>>
  /** Puts one more prompt into the deck, after the step the room is on. */
  readonly insert: (prompt: RequestInput<'insert'>) => Promise<Reply<'insert'>>
  /** Puts a refusal up, or takes it away. */
  readonly refuse: (refusal: Refusal | null) => void
}

export type ConsoleStore = StoreApi<ConsoleState>

const refusalIn = (error: Error): Refusal => {
  const { data } = error as { data?: unknown } // socket.io puts the server's word on the error
  const parsed = v.safeParse(refusalSchema, data)
  return parsed.success ? parsed.output : { code: 'internal' }
}

interface ActDeps {
  readonly socket: RoomSocket
  readonly store: StoreApi<ConsoleState>
  readonly log: ActLog
  readonly now: () => number
}

interface FollowDeps extends ActDeps {
  readonly later: (wait: number, run: () => void) => void
}

/** Whether the newest act was somebody else's, once it is known which of them are our own. */
function noteOthers({ store, log }: Pick<ActDeps, 'store' | 'log'>): void {
  const { view } = store.getState()
  const news = view && log.news(view.lastAct)
  if (news === undefined) return
  // What was asked about may have been decided at the other console.
  store.setState(news ? { otherAct: news, asked: null } : { otherAct: null })
}

/** Sends one act and keeps what came of it. @returns whether it was done */
function createSending({ socket, store, log }: ActDeps) {
  let acked = 0
  return async (command: Command, pressedIn: number): Promise<boolean> => {
    // Our own act may be acknowledged before its view has arrived.
    const version = Math.max(pressedIn, acked)
    const reply = await ask(socket, 'act', { version, command })
    if (reply.ok) {
      acked = reply.value.version
      log.mine(acked)
      store.setState({ refusal: null, asked: null })
    } else if (reply.error.code === 'unanimous' && mayBeAsked(command)) {
      // To ask, the server has closed the step: that was our doing.
      log.know(store.getState().view?.lastAct ?? null)
      store.setState({ refusal: null, asked: command })
    } else store.setState({ refusal: reply.error })
    return reply.ok
  }
}

/**
 * Sends acts one after the other, each in the version the room has by then. An act that moves the
 * room counts only in the state it was pressed in: it neither waits for another move nor repeats one.
 */
function createActs(deps: ActDeps) {
  const { store, now } = deps
  const send = createSending(deps)
  let movedAt = Number.NEGATIVE_INFINITY
  let isMoving = false
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const inLine = async (sending: () => Promise<boolean>): Promise<boolean> => {
    waiting += 1
    const turn = line.then(sending)
    line = turn
    const done = await turn
    waiting -= 1
    if (waiting === 0) noteOthers(deps)
    return done
  }

  const move = async (command: Command, pressedIn: number): Promise<boolean> => {
    const isDecided = 'knowing' in command
    if (!isDecided && now() - movedAt < bounceMs) return false
    if (isMoving) {
      store.getState().refuse({ code: 'busy' })
      return false
    }
    movedAt = now()
    isMoving = true
    const done = await inLine(() => send(command, pressedIn))
    isMoving = false
    return done
  }

  const act = async (command: Command): Promise<boolean> => {
    const { view, connection, refuse } = store.getState()
    if (!view) return false
    if (connection !== 'live') {
      refuse({ code: 'no-reply' })
      return false
    }
    if (movingCommands.has(command.type)) return move(command, view.version)
    return inLine(() => send(command, store.getState().view?.version ?? view.version))
  }
  return { act, isQuiet: () => waiting === 0 }
}

function follow({ socket, store, now, later }: FollowDeps, onView: () => void): void {
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
    onView()
  })
  socket.on('disconnect', (reason) => {
    const { connection, deleted } = store.getState()
    store.setState({ connection: connection === 'stopping' ? 'stopping' : 'lost' })
    // socket.io does not come back by itself when the server closes the connection.
    if (reason === 'io server disconnect' && !deleted) socket.connect()
  })
  socket.on('connect_error', (error) => {
    if (socket.active) return
    const refused = refusalIn(error)
    store.setState({ refused: isPassing(refused.code) ? null : refused, connection: 'lost' })
    // socket.io does not come back by itself after a refusal, and this one is of the moment.
    if (isPassing(refused.code)) later(reopenAfter, () => socket.connect())
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
  later: FollowDeps['later'] = (wait, run) => void setTimeout(run, wait),
): ConsoleStore {
  const store = createStore<ConsoleState>()((set, get) => ({
    connection: 'connecting',
    view: null,
    viewAt: 0,
    refused: null,
    refusal: null,
    deleted: false,
    asked: null,
    otherAct: null,
    act: async () => false,
    decide: async (doIt) => {
      const { asked, act } = get()
      set({ asked: null })
      if (asked && doIt) await act({ ...asked, knowing: true })
    },
    sortTexts: async ({ step, round }, op) => {
      const reply = await ask(socket, 'board', { step, round, op })
      set({ refusal: reply.ok ? null : reply.error })
      return reply.ok
    },
    deleteTexts: async ({ step, round }, texts) => {
      const reply = await ask(socket, 'delete-texts', { step, round, texts: [...texts] })
      set({ refusal: reply.ok ? null : reply.error })
      return reply.ok
    },
    drawRoles: async () => {
      const reply = await ask(socket, 'draw-roles', {})
      set({ refusal: reply.ok ? null : reply.error })
      return reply.ok
    },
    paperCard: (card) => ask(socket, 'paper-card', card),
    insert: (prompt) => ask(socket, 'insert', prompt),
    refuse: (refusal) => set({ refusal }),
  }))
  const deps: ActDeps = { socket, store, log: createActLog(), now }
  const { act, isQuiet } = createActs(deps)
  store.setState({ act })
  follow({ ...deps, later }, () => {
    if (isQuiet()) noteOthers(deps)
  })
  return store
}
