import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { type App, createApp, type Outside } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Settings } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type {
  ClientToServer,
  Handshake,
  Mine,
  Reply,
  RequestInput,
  RequestName,
  ServerToClient,
} from '../../shared/protocol/events.ts'
import type { AtTable } from '../../shared/protocol/tables.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { ConsoleView, PhoneView, ScreenView } from '../../shared/protocol/views.ts'
import type { Command } from '../../shared/room/commands.ts'
import { calmMachine } from './machines.ts'

export type TestSocket = Socket<ServerToClient, ClientToServer>
type AnyView = PhoneView | ScreenView | ConsoleView

/** A real server on a free port of the loopback, with a data directory of its own. */
export interface Plenum {
  readonly app: App
  readonly url: string
  readonly dataDir: string
  readonly errors: string[]
  close(): Promise<void>
}

export const quick = { progress: 20, bounce: 0, grace: 1_000, present: 60_000 }

export const testConfig = (dataDir: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  publicUrl: null,
  dataDir,
  create: 'open',
  trustProxy: 0,
  metrics: null,
  log: 'text',
})

export const newDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'plenum-test-'))

/** @param dataDir an earlier server's, to start where it stopped */
export async function startPlenum(
  dataDir?: string,
  outside: Partial<Outside> = {},
  config: Partial<Config> = {},
): Promise<Plenum> {
  const directory = dataDir ?? (await newDataDir())
  const errors: string[] = []
  const app = await createApp(
    { ...testConfig(directory), ...config },
    {
      clientDir: join(import.meta.dirname, '..', '..', 'dist', 'client'),
      timings: quick,
      machine: calmMachine(),
      ...outside,
      log: outside.log ?? {
        info: () => {},
        error: (event, cause) => {
          errors.push(`${event} ${cause instanceof Error ? cause.stack : JSON.stringify(cause)}`)
        },
      },
    },
  )
  const port = await app.listen()
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    dataDir: directory,
    errors,
    close: () => app.close(),
  }
}

export const removeDataDir = (dataDir: string): Promise<void> =>
  rm(dataDir, { recursive: true, force: true })

export const usualSettings: Settings = {
  title: 'Ledergruppa på Fjellheim',
  unit: 'school',
  expected: 12,
  language: 'nb',
  k: 3,
  release: 'deck',
  texts: 'deck',
  leader: false,
  length: 'full',
  answerDays: 30,
  agreementDays: null,
}

export async function post(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; cookie: string }> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return {
    status: response.status,
    body: await response.json(),
    cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  }
}

/** A session as its facilitator has it: id, cookie, link. */
export interface StartedSession {
  readonly id: string
  readonly token: string
  readonly cookie: string
}

export async function startSession(
  url: string,
  settings: Partial<Settings> = {},
  deck: unknown = { id: 'velg-en-k' },
): Promise<StartedSession> {
  const created = await post(url, '/api/sessions', {
    deck,
    settings: { ...usualSettings, ...settings },
  })
  if (created.status !== 200) throw new Error(JSON.stringify(created.body))
  const { session, token } = created.body as { session: string; token: string }
  const { cookie } = await post(url, `/api/sessions/${session}/enter`, { token })
  return { id: session, token, cookie }
}

export const newSeat = (): string => randomBytes(32).toString('base64url')

const open: Set<TestSocket> = new Set()

/** Ends every socket that tests have opened. */
export function closeSockets(): void {
  for (const socket of open) socket.disconnect()
  open.clear()
}

export function connect(
  url: string,
  handshake: Handshake | Record<string, unknown>,
  headers: Record<string, string> = {},
): TestSocket {
  const socket: TestSocket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: handshake as Record<string, unknown>,
    extraHeaders: { origin: url, ...headers },
  })
  open.add(socket)
  return socket
}

/** What a socket has been sent, and a way to wait for what it is sent next. */
export interface Watched<View extends AnyView> {
  readonly socket: TestSocket
  readonly frames: unknown[]
  readonly mine: Mine[]
  latest(): View | undefined
  /** The first view, from the latest on, for which the condition holds. */
  until(condition: (view: View) => boolean): Promise<View>
  refused(): Promise<{ code: string }>
  ask<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Reply<Name>>
}

export function watch<View extends AnyView>(socket: TestSocket): Watched<View> {
  const views: View[] = []
  const frames: unknown[] = []
  const mine: Mine[] = []
  const waiting = new Set<(view: View) => void>()
  socket.onAny((...frame: unknown[]) => frames.push(frame))
  // How long its padding is, is another test's matter.
  socket.on('mine', ({ pad: _pad, ...own }) => mine.push(own))
  socket.on('view', (view) => {
    views.push(view as View)
    for (const look of waiting) look(view as View)
  })
  return {
    socket,
    frames,
    mine,
    latest: () => views.at(-1),
    until: (condition) =>
      new Promise((resolve, reject) => {
        const last = views.at(-1)
        if (last && condition(last)) {
          resolve(last)
          return
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          const seen = JSON.stringify(views.at(-1) ?? 'none').slice(0, 2_000)
          reject(new Error(`no such view; last: ${seen}`))
        }, 8_000)
        const look = (view: View) => {
          if (!condition(view)) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(view)
        }
        waiting.add(look)
      }),
    refused: () =>
      new Promise((resolve, reject) => {
        socket.on('connect', () => reject(new Error('the socket was let in')))
        socket.on('connect_error', (error) =>
          // `gateway.ts` puts the refusal there.
          resolve((error as Error & { data: { code: string } }).data),
        )
      }),
    // Names and inputs belong together by this method's own type, which emitWithAck cannot follow.
    ask: (name, input) => socket.timeout(8_000).emitWithAck(name, ...([input] as never)) as never,
  }
}

const base = (session: string) => ({
  protocol: protocolVersion,
  session,
  language: 'nb' as const,
})

export const openConsole = (url: string, session: StartedSession): Watched<ConsoleView> =>
  watch(connect(url, { ...base(session.id), role: 'console' }, { cookie: session.cookie }))

export const openScreen = (url: string, session: string, token: string): Watched<ScreenView> =>
  watch(connect(url, { ...base(session), role: 'screen', token }))

export const openPhone = (
  url: string,
  session: string,
  entry: string | undefined,
  seat = newSeat(),
  {
    headers = {},
    hello,
    table,
    language = 'nb',
  }: {
    headers?: Record<string, string>
    hello?: number
    table?: AtTable
    language?: Language
  } = {},
): Watched<PhoneView> & { seat: string } => ({
  ...watch<PhoneView>(
    connect(
      url,
      {
        ...base(session),
        language,
        role: 'phone',
        seat,
        ...(entry === undefined ? {} : { entry }),
        ...(hello === undefined ? {} : { hello }),
        ...(table === undefined ? {} : { table }),
      },
      headers,
    ),
  ),
  seat,
})

/** Presses a button of the console in the version it shows now. */
export async function press(
  console: Watched<ConsoleView>,
  command: Command,
): Promise<Reply<'act'>> {
  const view = await console.until(() => true)
  const reply = await console.ask('act', { version: view.version, command })
  if (reply.ok) await console.until(({ version }) => version >= reply.value.version)
  return reply
}

export const chooseK = (id: string, items: string[] = []) => ({ ids: [id], items })
