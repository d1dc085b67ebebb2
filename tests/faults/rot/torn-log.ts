import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { respondentOf } from '../../../server/keys/answer-cipher.ts'
import { listAnswers } from '../../../server/store/answers.ts'
import { listParts } from '../../../server/store/parts.ts'
import { listRounds } from '../../../server/store/rounds.ts'
import { type Database, openDatabase } from '../../../server/store/sqlite.ts'
import { crowdDeck } from '../../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  press,
  removeDataDir,
  startPlenum,
  startSession,
} from '../../support/plenum.ts'
import { databaseFile, goTo, joinPhone, keyFiles } from '../../support/room.ts'

const people = 10
const changes = 12
const round = { step: 'notes', round: 1 }

/** A data directory as it stands on the disk when a round has been answered and its sealing committed. */
export interface Written {
  readonly database: Buffer
  readonly log: Buffer
  readonly key: Buffer
  readonly seats: readonly string[]
  readonly session: string
  /** After each acknowledged answer, in order: whose, which revision, and how long the log was then. */
  readonly acked: readonly { person: number; rev: number; length: number }[]
}

const logFile = (dataDir: string) => `${databaseFile(dataDir)}-wal`
const text = (person: number, rev: number) => `p${person}r${rev}`

/** Runs a real server until the moment between a sealing's commit and the emptying of its log. */
export async function writeRound(): Promise<Written> {
  const dataDir = await newDataDir()
  let onDisk = { database: Buffer.alloc(0), log: Buffer.alloc(0) }
  const plenum = await startPlenum(dataDir, {
    monotonic: () => performance.now() * 1_000,
    at: (point) => {
      if (point !== 'after-commit') return
      // At once: the next thing the server does is to empty the log.
      onDisk = {
        database: readFileSync(databaseFile(dataDir)),
        log: readFileSync(logFile(dataDir)),
      }
    },
  })
  try {
    const session = await startSession(plenum.url, {}, { file: crowdDeck })
    const console = openConsole(plenum.url, session)
    const { join: entry } = await console.until(() => true)
    const phones = []
    for (let person = 0; person < people; person += 1) {
      phones.push(await joinPhone(plenum.url, session.id, entry.code))
    }
    await goTo({ console }, round.step, phones)
    const [name = ''] = keyFiles(dataDir)
    const key = readFileSync(join(dataDir, 'keys', name))
    const acked = []
    for (let rev = 1; rev <= changes; rev += 1) {
      for (const [person, phone] of phones.entries()) {
        await phone.answer({ notes: [text(person, rev)] }, rev)
        acked.push({ person, rev, length: statSync(logFile(dataDir)).size })
      }
    }
    await press(console, { type: 'reveal' })
    return {
      ...onDisk,
      key,
      seats: phones.map(({ seat }) => seat),
      session: session.id,
      acked,
    }
  } finally {
    closeSockets()
    await plenum.close()
    await removeDataDir(dataDir)
  }
}

/** A log that was not written to its end: what is left of it, and how much of that is as it was. */
interface Torn {
  readonly how: string
  readonly log: Buffer
  readonly whole: number
}

/** Cuts the log at a random byte, and leaves nothing, garbage or zeros behind it. */
function tear({ log }: Written): Torn {
  const whole = randomInt(log.length + 1)
  const before = log.subarray(0, whole)
  const rest = log.length - whole
  const garbage = () => randomBytes(randomInt(rest + 1))
  const ways: Torn[] = [
    { how: 'cut', log: before, whole },
    { how: 'garbage', log: Buffer.concat([before, garbage()]), whole },
    { how: 'zeroed', log: Buffer.concat([before, Buffer.alloc(rest)]), whole },
  ]
  return ways[randomInt(ways.length)] ?? { how: 'whole', log, whole: log.length }
}

/** What SQLite made of a torn log. */
export interface Mended {
  readonly isIntact: boolean
  /** The database is as it was after some commit, and no later one shows through. */
  readonly isPrefix: boolean
  /** Answers that were acknowledged, were whole in the log, and are gone. */
  readonly lost: number
}

/** After so many answers, in the order in which they were given: whose latest is which. */
const stateAfter = (count: number): string =>
  Array.from({ length: people }, (_, person) =>
    Math.max(0, Math.ceil((count - person) / people)),
  ).join(' ')

const sealedState = Array.from({ length: people }, (_, person) => text(person, changes)).toSorted()

async function isWholeAndSealed(db: Database, session: string): Promise<boolean> {
  const parts = await listParts(db, session, round)
  const left = await listAnswers(db, session, round)
  const texts = parts.map(({ value }) => JSON.parse(value) as string).toSorted()
  return left.length === 0 && texts.join(' ') === sealedState.join(' ')
}

async function judge(db: Database, written: Written, whole: number): Promise<Mended> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db)
  const isIntact = rows.length === 1 && rows[0]?.integrity_check === 'ok'
  const stored = (await listRounds(db, written.session)).find(({ step }) => step === round.step)
  if (stored?.status === 'revealed') {
    return { isIntact, isPrefix: await isWholeAndSealed(db, written.session), lost: 0 }
  }
  const answers = await listAnswers(db, written.session, round)
  const revs = new Map(
    answers.map(({ respondent, rev }) => [Buffer.from(respondent).toString('hex'), rev]),
  )
  const byPerson = written.seats.map(
    (seat) => revs.get(respondentOf(written.key, seat).toString('hex')) ?? 0,
  )
  const count = byPerson.reduce((sum, rev) => sum + rev, 0)
  const promised = written.acked.filter(({ length }) => length <= whole).length
  return {
    isIntact,
    isPrefix: byPerson.join(' ') === stateAfter(count),
    lost: Math.max(0, promised - count),
  }
}

/** Opens the database with a torn log as the server does, and compares it with what was acknowledged. */
export async function openTorn(written: Written, torn: Torn): Promise<Mended> {
  const dataDir = await newDataDir()
  writeFileSync(databaseFile(dataDir), written.database)
  writeFileSync(logFile(dataDir), torn.log)
  try {
    const db = await openDatabase(dataDir)
    try {
      return await judge(db, written, torn.whole)
    } finally {
      await db.destroy()
    }
  } finally {
    await removeDataDir(dataDir)
  }
}

/** How often something went wrong over so many torn logs. */
export interface TornReport {
  readonly logs: number
  broken: number
  notPrefix: number
  lost: number
}

/** What became of the log between the write and the next start. */
export type Tearing = (written: Written) => Torn

/** A disk that says it has written what it has not: the log ends before what was synced. */
export const tearBehind: Tearing = (written) => ({ ...tear(written), whole: written.log.length })

export async function tearMany(count: number, tearing: Tearing = tear): Promise<TornReport> {
  const written = await writeRound()
  const report = { logs: count, broken: 0, notPrefix: 0, lost: 0 }
  for (let done = 0; done < count; done += 1) {
    const { isIntact, isPrefix, lost } = await openTorn(written, tearing(written))
    if (!isIntact) report.broken += 1
    if (!isPrefix) report.notPrefix += 1
    report.lost += lost
  }
  return report
}
