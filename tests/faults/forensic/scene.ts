import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { mixedDeck } from '../../support/arbitrary-room.ts'
import {
  closeSockets,
  newDataDir,
  newSeat,
  openConsole,
  press,
  removeDataDir,
  startSession,
} from '../../support/plenum.ts'
import { type ServerProcess, startToldServer } from '../../support/process.ts'
import {
  databaseFile,
  goTo,
  joinPhone,
  keyFiles,
  type Phone,
  rawFiles,
} from '../../support/room.ts'
import type { Forgetfulness, ForgetfulServer } from './faulty-server.ts'
import { draftOf, marker } from './markers.ts'

/** When the attacker helps himself to everything there is. */
export const moments = [
  'lobby',
  'open',
  'locked',
  'sealed',
  'revealed',
  'open again',
  'ended',
  'deleted',
] as const
export type Moment = (typeof moments)[number]

export type Row = Record<string, SQLOutputValue>

/** Everything a thief of disk, backup and log has at one moment. */
export interface Loot {
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[]
  readonly database: Buffer
  readonly log: Buffer
  /** A consistent copy, made while the server runs. */
  readonly backup: Buffer
  /** Every row of every table, in the order in which the table gives them. */
  readonly tables: ReadonlyMap<string, readonly Row[]>
  /** The keys of open rounds, by the file's name. */
  readonly keys: ReadonlyMap<string, Buffer>
  readonly printed: string
}

/** What was taken, and the truth to hold it against: people by number, in the order they came and answered. */
export interface Evidence {
  readonly seats: readonly string[]
  readonly loot: Readonly<Record<Moment, Loot>>
}

function tablesOf(dataDir: string, backup: string): Loot['tables'] {
  const database = new DatabaseSync(databaseFile(dataDir), { readOnly: true })
  try {
    database.prepare('VACUUM INTO ?').run(backup)
    const names = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
    return new Map(
      names.map(({ name }) => [
        String(name),
        database.prepare(`SELECT * FROM "${String(name)}"`).all(),
      ]),
    )
  } finally {
    database.close()
  }
}

function take(dataDir: string, server: ServerProcess): Loot {
  const file = databaseFile(dataDir)
  const files = rawFiles(dataDir)
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0)
  const keys = new Map(
    keyFiles(dataDir).map((name) => [name, readFileSync(join(dataDir, 'keys', name))]),
  )
  const copy = join(dataDir, 'copy.sqlite')
  const tables = tablesOf(dataDir, copy)
  const backup = readFileSync(copy)
  rmSync(copy)
  const printed = server.output()
  return { files, database: readFileSync(file), log, backup, tables, keys, printed }
}

const atOnce = 4

/** People answer in groups of four, one group after the other: there is an order to be found. */
async function answerInTurn(
  phones: readonly Phone[],
  value: (person: number) => unknown,
  rev = 1,
): Promise<void> {
  for (let start = 0; start < phones.length; start += atOnce) {
    const replies = await Promise.all(
      phones
        .slice(start, start + atOnce)
        .map((phone, index) => phone.answer(value(start + index), rev)),
    )
    if (replies.some(({ ok }) => !ok)) throw new Error('an answer was refused')
  }
}

async function enter(server: ServerProcess, people: number) {
  const session = await startSession(server.url, {}, { file: mixedDeck })
  const console = openConsole(server.url, session)
  const { join: entry } = await console.until(() => true)
  const phones: Phone[] = []
  for (let person = 0; person < people; person += 1) {
    phones.push(await joinPhone(server.url, session.id, entry.code, { seat: newSeat() }))
  }
  return { session, console, phones }
}

type Entered = Awaited<ReturnType<typeof enter>>

async function act({ console }: Entered, ...commands: Parameters<typeof press>[1][]) {
  for (const command of commands) {
    const reply = await press(console, command)
    if (!reply.ok) throw new Error(reply.error.code)
  }
}

/** One note each, of which every fifth is changed, and all is looked at on its way. */
async function firstRound(room: Entered, look: (moment: Moment) => void): Promise<void> {
  const { phones } = room
  await goTo(room, 'texts', phones)
  const isEdited = (person: number) => person % 5 === 0
  await answerInTurn(phones, (person) => ({
    notes: [isEdited(person) ? draftOf(1, person) : marker(1, person)],
  }))
  for (const [person, phone] of [...phones.entries()].toReversed()) {
    if (isEdited(person)) await phone.answer({ notes: [marker(1, person)] }, 2)
  }
  look('open')
  await act(room, { type: 'lock', on: true })
  look('locked')
  await act(room, { type: 'close' })
  look('sealed')
  await act(room, { type: 'reveal' })
  look('revealed')
}

/** Two notes each, in the same order of coming, sealed by the end. */
async function secondRound(room: Entered, look: (moment: Moment) => void): Promise<void> {
  await goTo(room, 'last', room.phones)
  await answerInTurn(room.phones, (person) => ({
    notes: [marker(2, person, 0), marker(2, person, 1)],
  }))
  look('open again')
  await act(room, { type: 'reveal' }, { type: 'end' })
  look('ended')
}

async function deleteAll(server: ServerProcess, { session }: Entered): Promise<void> {
  const { status } = await fetch(`${server.url}/api/sessions/${session.id}`, {
    method: 'DELETE',
    headers: { origin: server.url, cookie: session.cookie },
  })
  if (status !== 200) throw new Error(`not deleted: ${status}`)
}

/** Holds a session on a server of its own, and takes everything at each moment. */
export async function gatherEvidence(people: number, fault?: Forgetfulness): Promise<Evidence> {
  const dataDir = await newDataDir()
  const input: ForgetfulServer = { dataDir, ...(fault ? { fault } : {}) }
  const server = await startToldServer('tests/faults/forensic/faulty-server.ts', input)
  const loot: Partial<Record<Moment, Loot>> = {}
  const look = (moment: Moment) => {
    loot[moment] = take(dataDir, server)
  }
  try {
    const room = await enter(server, people)
    look('lobby')
    await firstRound(room, look)
    await secondRound(room, look)
    await deleteAll(server, room)
    look('deleted')
    // Every moment was looked at, or an error was thrown.
    return { seats: room.phones.map(({ seat }) => seat), loot: loot as Evidence['loot'] }
  } finally {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

/** What is stored of a seat while the session runs. */
export const seatHash = (seat: string): Buffer => createHash('sha256').update(seat).digest()
