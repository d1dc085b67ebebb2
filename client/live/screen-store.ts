import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../../shared/i18n/languages.ts'
import { type RefusalCode, refusalSchema } from '../../shared/protocol/errors.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { connectRoom, type RoomSocket, wakeOnReturn } from './room-socket.ts'

export interface ScreenState {
  /** What is shown; it stays when the connection goes. */
  readonly view: ScreenView | null
  /** When the view came, in milliseconds since 1970. */
  readonly at: number
  readonly connected: boolean
  /** Why the server does not let this screen in. */
  readonly refusal: RefusalCode | null
  readonly deleted: boolean
}

export type ScreenStore = StoreApi<ScreenState>

const retryAfter = 5_000

/** Refusals that asking again will not change. */
const lasting: ReadonlySet<RefusalCode> = new Set([
  'link-not-valid',
  'not-allowed',
  'old-program',
  'wrong-origin',
  'invalid-input',
  'room-not-found',
])

const refusalIn = (error: Error): RefusalCode | null => {
  const parsed = v.safeParse(refusalSchema, 'data' in error ? error.data : undefined)
  return parsed.success ? parsed.output.code : null
}

/** Follows a socket: the newest view, whether it is connected, and why not where the server said so. */
export function followScreen(
  socket: RoomSocket,
  kept: { readonly view: ScreenView; readonly at: number } | null,
  now: () => number = Date.now,
  later: (wait: number, run: () => void) => void = (wait, run) => void setTimeout(run, wait),
): ScreenStore {
  const store = createStore<ScreenState>()(() => ({
    view: kept?.view ?? null,
    at: kept?.at ?? 0,
    connected: false,
    refusal: null,
    deleted: false,
  }))
  // The first view of a connection counts whatever its version: it is what the server knows.
  let isFirst = true
  socket.on('connect', () => {
    isFirst = true
    store.setState({ connected: true, refusal: null })
  })
  socket.on('disconnect', (reason) => {
    store.setState({ connected: false })
    // The one case in which socket.io does not come back by itself; a stopping server means to.
    if (reason === 'io server disconnect') later(retryAfter / 10, () => socket.connect())
  })
  socket.on('connect_error', (error) => {
    const refusal = refusalIn(error)
    store.setState({ connected: false, refusal: refusal && lasting.has(refusal) ? refusal : null })
    if (refusal && !lasting.has(refusal)) later(retryAfter, () => socket.connect())
  })
  socket.on('view', (view) => {
    const known = store.getState().view
    if (view.role !== 'screen') return
    if (!isFirst && known && view.version < known.version) return
    isFirst = false
    store.setState({ view, at: now() })
  })
  socket.on('deleted', () => {
    store.setState({ deleted: true, view: null })
    socket.disconnect()
  })
  return store
}

/**
 * Connects a screen by its link, for as long as the page lives.
 *
 * @param language null: what the session was started in
 */
export function openScreen(
  link: { readonly session: string; readonly token: string },
  kept: { readonly view: ScreenView; readonly at: number } | null,
  language: Language | null,
): ScreenStore {
  const socket = connectRoom(() => ({
    role: 'screen',
    protocol: protocolVersion,
    session: link.session,
    token: link.token,
    ...(language && { language }),
  }))
  wakeOnReturn(socket)
  return followScreen(socket, kept)
}
