import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import type { Outside } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Settings } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Reply } from '../../shared/protocol/events.ts'
import type { AtTable } from '../../shared/protocol/tables.ts'
import type { ConsoleView, PhoneView, ScreenView, StepView } from '../../shared/protocol/views.ts'
import {
  closeSockets,
  openConsole,
  openPhone,
  openScreen,
  type Plenum,
  press,
  quick,
  removeDataDir,
  type StartedSession,
  startPlenum,
  startSession,
  type Watched,
} from './plenum.ts'

/** A grace so long that a test which waits for it fails: closing must end because phones settled. */
export const patient = { ...quick, grace: 60_000 }

/** Starts a server that is stopped, and whose data is removed, when the test ends. */
export async function startForTest(
  outside: Partial<Outside> = {},
  config: Partial<Config> = {},
  dataDir?: string,
): Promise<Plenum> {
  const plenum = await startPlenum(dataDir, { timings: patient, ...outside }, config)
  let closed: Promise<void> | null = null
  const close = () => (closed ??= plenum.close())
  onTestFinished(async () => {
    closeSockets()
    await close()
    await removeDataDir(plenum.dataDir)
  })
  return { ...plenum, close }
}

/** A phone that says, as the real one does, when it has nothing more to send. */
export interface Phone extends Watched<PhoneView> {
  readonly seat: string
  /** Answers the step this phone shows. */
  answer(value: unknown, rev?: number): Promise<Reply<'answer'>>
}

const stepOn = ({ step }: { step: StepView | null }): { step: string; round: number } => {
  if (!step) throw new Error('the room is on no step')
  return { step: step.id, round: step.round }
}

const latestOf = <View>(watched: { latest(): View | undefined }): View => {
  const view = watched.latest()
  if (!view) throw new Error('nothing was sent yet')
  return view
}

interface JoinOptions {
  readonly seat?: string
  /** False for a phone that never says it has nothing more to send. */
  readonly settles?: boolean
  readonly headers?: Record<string, string>
  /** Which of its connections this is, as the real phone counts them. */
  readonly hello?: number
  /** Where it says it sits. */
  readonly table?: AtTable
  readonly language?: Language
}

export async function joinPhone(
  url: string,
  session: string,
  entry: string | undefined,
  { seat, settles = true, ...said }: JoinOptions = {},
): Promise<Phone> {
  const phone = openPhone(url, session, entry, seat, said)
  phone.socket.on('view', (view) => {
    if (settles && view.step?.status === 'closing') {
      phone.socket.emit('settled', stepOn(view), () => {})
    }
  })
  await phone.until(() => true)
  return {
    ...phone,
    answer: (value, rev = 1) => phone.ask('answer', { ...stepOn(latestOf(phone)), rev, value }),
  }
}

/** A running session with its console. */
export interface TestRoom {
  readonly plenum: Plenum
  readonly session: StartedSession
  readonly console: Watched<ConsoleView>
  phone(options?: JoinOptions): Promise<Phone>
  phones(count: number): Promise<Phone[]>
  screen(): Promise<Watched<ScreenView>>
}

interface RoomOptions {
  readonly deck?: unknown
  readonly settings?: Partial<Settings>
  readonly outside?: Partial<Outside>
  readonly config?: Partial<Config>
}

/** A session on a server that runs already. */
export async function openRoomOn(
  plenum: Plenum,
  { deck, settings }: Pick<RoomOptions, 'deck' | 'settings'> = {},
): Promise<TestRoom> {
  return enterRoom(plenum, await startSession(plenum.url, settings, deck))
}

/** The console of a session that exists already, and ways for others to come in. */
export async function enterRoom(plenum: Plenum, session: StartedSession): Promise<TestRoom> {
  const console = openConsole(plenum.url, session)
  const { screenToken } = await console.until(() => true)
  const phone: TestRoom['phone'] = (options) =>
    joinPhone(plenum.url, session.id, latestOf(console).join.code, options)
  return {
    plenum,
    session,
    console,
    phone,
    phones: (count) => Promise.all(Array.from({ length: count }, () => phone())),
    screen: async () => {
      const screen = openScreen(plenum.url, session.id, screenToken)
      await screen.until(() => true)
      return screen
    },
  }
}

/** A session on a server of its own. */
export const openRoom = async (options: RoomOptions = {}): Promise<TestRoom> =>
  openRoomOn(await startForTest(options.outside, options.config), options)

/** Walks to a step and waits until these phones are on it too. */
export async function goTo(
  { console }: Pick<TestRoom, 'console'>,
  step: string,
  phones: readonly Phone[] = [],
): Promise<void> {
  const reply = await press(console, { type: 'go', step })
  if (!reply.ok) throw new Error(reply.error.code)
  await console.until((view) => view.step?.id === step)
  await Promise.all(phones.map((phone) => phone.until((view) => view.step?.id === step)))
}

export const databaseFile = (dataDir: string): string => join(dataDir, 'plenum.sqlite')

/** What another process sees in the database now: committed rows only. */
export function rowsIn(dataDir: string, query: string): Record<string, SQLOutputValue>[] {
  const database = new DatabaseSync(databaseFile(dataDir), { readOnly: true })
  try {
    return database.prepare(query).all()
  } finally {
    database.close()
  }
}

export const countIn = (dataDir: string, table: string): number =>
  rowsIn(dataDir, `SELECT * FROM ${table}`).length

/** Everything a thief of the data directory would have, byte by byte. */
export function rawFiles(dataDir: string): { name: string; bytes: Buffer }[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { name: entry.name, bytes: readFileSync(path) }
    })
}

export const keyFiles = (dataDir: string): string[] =>
  existsSync(join(dataDir, 'keys'))
    ? readdirSync(join(dataDir, 'keys')).filter((name) => name.endsWith('.key'))
    : []

/** Waits, turn by turn of the event loop, until something that tells nobody has happened. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 8_000
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('it did not come about')
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
}

/** How many messages the server has sent to this socket, acknowledgements among them. */
export function countMessages(watched: Pick<Watched<PhoneView>, 'socket'>): { count: number } {
  const messages = { count: 0 }
  watched.socket.io.engine.on('packet', ({ type }) => {
    if (type === 'message') messages.count += 1
  })
  return messages
}

export const soup = { ids: ['soup'], items: [] }
export const rice = { ids: ['rice'], items: [] }
