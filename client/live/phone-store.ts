import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Json } from '../../shared/lib/json.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import type { createDoneSync, DoneSync } from './done-sync.ts'
import { isPassing, keyOf, learn } from './outbox.ts'
import { createSender, replyPatience, type Sender } from './outbox-sender.ts'
import { createActs, type PhoneActs } from './phone-acts.ts'
import { type Kept, writeKept } from './phone-kept.ts'
import { openRound, stepKey } from './phone-rounds.ts'
import { followSocket, type SocketNews } from './phone-socket.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'
import { watchWaiting } from './phone-waiting.ts'
import { reconnectNow } from './room-socket.ts'
import { createTableSlot, tableFor } from './table-slot.ts'

export type PhoneStore = StoreApi<PhoneState> & {
  readonly acts: PhoneActs
  /** The number of the connection that is being made, for the handshake. */
  readonly hello: () => number
}

/**
 * The phone's state in one room, made with its socket. Everything a person writes is in storage
 * before it is sent; a view older than the known one is dropped.
 */
export function createPhoneStore(line: PhoneLine): PhoneStore {
  const store = createStore<PhoneState>()(() => ({
    connection: 'connecting',
    standing: 'in',
    refusal: null,
    view: null,
    table: null,
    seenAt: 0,
    kept: line.kept,
    keeps: true,
    slow: false,
    overdue: false,
    lateFor: null,
  }))
  const keep = keeper(store, line)
  const table = createTableSlot(() =>
    import('./table-sync.ts').then((module) => module.createTableSync(store, line, keep)),
  )
  const sender = createAnswerSender(store, line, keep, () => watch())
  const watch = watchWaiting(store, line)
  const changed = () => {
    sender.wake()
    table.wake()
    watch()
  }
  const stopFollowing = line.page.follow((moment) => {
    if (moment === 'hidden') sender.hide()
  })
  const stop = followSocket(
    line,
    createNews(store, line, keep, {
      changed,
      restarted: () => {
        sender.restart()
        table.restart()
      },
      table: table.follow,
    }),
  )

  const retry = () => (line.socket.connected ? sender.restart() : reconnectNow(line.socket))
  const leave = () => {
    stopFollowing()
    stop()
  }
  const acts = {
    ...createActs(store, keep, { changed, drafted: table.wrote, moved: line.moved }),
    retry,
    leave,
    atTable: table.acts,
    done: doneSlot(store, line, keep),
  }
  return Object.assign(store, { acts, hello: () => countHello(store, line, keep) })
}

/** The sender of this phone's answers, which are kept before they go. */
function createAnswerSender(
  store: StoreApi<PhoneState>,
  line: PhoneLine,
  keep: Keep,
  written: () => void,
): Sender {
  return createSender({
    read: () => store.getState().kept.answers,
    write: (answers) => {
      const { kept } = store.getState()
      if (answers !== kept.answers) keep({ ...kept, answers })
      written()
    },
    open: () => (store.getState().standing === 'in' ? openRound(store.getState().view) : null),
    tableFor: (key) => tableFor(store.getState(), key),
    connected: () => line.socket.connected,
    send: (input) => line.ask('answer', input),
    post: line.post,
    suspect: () => {
      if (line.socket.connected && line.silence() >= replyPatience) reconnectNow(line.socket)
    },
    later: line.later,
    random: line.random,
  })
}

/** Where a person's "done" comes to be sent, once a step asks for it. */
function doneSlot(...given: Parameters<typeof createDoneSync>): PhoneActs['done'] {
  let made: DoneSync | undefined
  return async () => {
    const { createDoneSync } = await import('./done-sync.ts')
    return (made ??= createDoneSync(...given))
  }
}

/** Counts one more connection. A room that this phone never entered leaves no trace on it. */
function countHello({ getState, setState }: StoreApi<PhoneState>, line: PhoneLine, keep: Keep) {
  const { kept, view } = getState()
  const hello = (kept.hello ?? 0) + 1
  if (view || !line.isNew) keep({ ...kept, hello })
  else setState({ kept: { ...kept, hello } })
  return hello
}

type Keep = (kept: Kept) => void

function keeper({ getState, setState }: StoreApi<PhoneState>, line: PhoneLine): Keep {
  return (kept) => {
    // A newer tab holds the seat, and writes what is kept from now on.
    if (getState().standing === 'taken') return
    setState({ kept, keeps: writeKept(line.storage, line.session, kept) })
  }
}

function createNews(
  { getState: get, setState: set }: StoreApi<PhoneState>,
  line: PhoneLine,
  keep: Keep,
  {
    changed,
    restarted,
    table,
  }: Pick<SocketNews, 'table'> & {
    readonly changed: () => void
    readonly restarted: () => void
  },
): SocketNews {
  // The first view of a connection counts whatever its version: it is what the server knows.
  let fresh = true
  return {
    connected: () => {
      fresh = true
      set({ connection: 'online', standing: 'in', refusal: null })
      restarted()
      changed()
    },
    lost: () => set({ connection: 'offline' }),
    refused: (refusal) => {
      // The end page stays: nothing more is to come, so nothing is missing either.
      if (refusal.code === 'room-ended' && get().view?.phase === 'ended') {
        return set({ connection: 'online' })
      }
      // Whoever is inside already stays on the step; the phone tries again by itself.
      if (get().view && isPassing(refusal.code)) return set({ connection: 'offline' })
      const isOver = refusal.code === 'room-ended' || refusal.code === 'room-not-found'
      // A room that this phone never entered leaves no trace on it.
      if (isOver && (get().view || !line.isNew)) keep({ ...get().kept, over: true })
      set({ standing: 'refused', refusal })
    },
    stands: (standing) => {
      if (standing === 'deleted') keep({ ...get().kept, over: true })
      set({ standing })
    },
    view: (view) => {
      if (!fresh && view.version < (get().view?.version ?? 0)) return
      fresh = false
      if (!get().view && line.isNew && view.step) set({ lateFor: stepKey(view.step) })
      set({ view, seenAt: line.now(), ...(view.tables ? {} : { table: null }) })
      keep({ ...get().kept, ...factsOf(view, get().kept) })
      changed()
    },
    table: (told) => {
      table(told)
      changed()
    },
    mine: ({ rev, value, ...round }) => {
      // What is stored came from JSON, so it is JSON.
      const stored = { rev, value: value as Json }
      keep({ ...get().kept, answers: learn(get().kept.answers, keyOf(round), stored) })
      changed()
    },
  }
}

const factsOf = ({ phase, session, step, doneBy }: PhoneView, { done }: Kept): Partial<Kept> => ({
  title: session.title,
  until: session.answersUntil,
  over: phase === 'ended',
  // It was about the step that the room was on then.
  done: doneBy === 'people' && step?.id === done?.step ? done : undefined,
})
