import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import type { Writer } from '../../../server/store/writer.ts'
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
import { startFaulty } from '../../support/process.ts'
import { goTo, joinPhone, type Phone, rowsIn } from '../../support/room.ts'
import { writerWith } from '../../support/writers.ts'

/** A server whose disk can be filled and freed. */
interface SmallDisk {
  readonly url: string
  readonly dataDir: string
  fill(): Promise<void> | void
  free(): Promise<void> | void
  /** How many writes of answers the disk itself has refused, whatever was said of them; null where only the phones know. */
  refusals(): number | null
  close(): Promise<unknown>
}

/** What a disk that was full from one page to the next did to answers. Of the last three there must be none. */
export interface FullDiskReport {
  /** Writes that the disk did not take. */
  untaken: number
  refused: number
  acked: number
  /** Milliseconds until everyone who was refused had been taken, at the most. */
  back: number
  lost: number
  phantom: number
  otherwise: number
}

export const noAnswers: FullDiskReport = {
  untaken: 0,
  refused: 0,
  acked: 0,
  back: 0,
  lost: 0,
  phantom: 0,
  otherwise: 0,
}

/** Says "saved" whether or not it is. */
export const sayingSaved = (writer: Writer): Writer =>
  writerWith(writer, {
    answer: (row) => writer.answer(row).catch(() => ({ kind: 'written' as const })),
  })

/** SQLite's own limit: no page more than there are. */
export async function diskOfPages(wrap: (writer: Writer) => Writer): Promise<SmallDisk> {
  let plain: Writer | null = null
  let refusals = 0
  const dataDir = await newDataDir()
  const plenum = await startPlenum(dataDir, {
    monotonic: () => performance.now() * 1_000,
    wrapWriter: (writer) => {
      plain = writer
      return wrap(
        writerWith(writer, {
          answer: (row) =>
            writer.answer(row).catch((error: unknown) => {
              refusals += 1
              throw error
            }),
        }),
      )
    },
  })
  const run = (statement: string) =>
    plain?.transaction(async (db) => {
      await sql.raw(statement).execute(db)
    })
  return {
    url: plenum.url,
    dataDir,
    fill: async () => {
      await run('CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)')
      await run('PRAGMA max_page_count = 1')
      // Pages that were free already are taken, too.
      for (let isFull = false; !isFull; ) {
        isFull = await (
          run('INSERT INTO ballast VALUES (zeroblob(4000))') ?? Promise.reject()
        ).then(
          () => false,
          () => true,
        )
      }
    },
    free: async () => {
      await run('PRAGMA max_page_count = 1000000')
      await run('DELETE FROM ballast')
    },
    refusals: () => refusals,
    close: () => plenum.close(),
  }
}

const prlimit = '/usr/bin/prlimit'
export const hasLimits = existsSync(prlimit)

/** The system's limit (`ulimit -f`): in a process of its own, no file may grow over so many bytes. */
export async function diskOfFiles(): Promise<SmallDisk> {
  const dataDir = await newDataDir()
  const server = await startFaulty({ dataDir })
  const limit = (bytes: string) => {
    execFileSync(prlimit, ['--pid', String(server.child.pid), `--fsize=${bytes}:`])
  }
  return {
    url: server.url,
    dataDir,
    fill: () => limit('65536'),
    free: () => limit('unlimited'),
    refusals: () => null,
    close: () => server.kill('SIGTERM'),
  }
}

const textOf = (phone: number, rev: number) => `p${phone}r${rev}:`.padEnd(130, 'x')

interface Told {
  readonly phone: Phone
  readonly number: number
  acked: number
  rev: number
}

async function say(told: Told, report: FullDiskReport): Promise<boolean> {
  told.rev += 1
  const reply = await told.phone.answer({ notes: [textOf(told.number, told.rev)] }, told.rev)
  if (reply.ok) {
    told.acked = told.rev
    report.acked += 1
    return true
  }
  if (reply.error.code === 'storage-failed') report.refused += 1
  else report.otherwise += 1
  return false
}

/** Everyone answers over and over until the disk has refused some, or has taken so much that it cannot be full. */
async function sayUntilFull(all: readonly Told[], report: FullDiskReport): Promise<Told[]> {
  for (let turn = 0; turn < 40; turn += 1) {
    const taken = await Promise.all(all.map((told) => say(told, report)))
    if (taken.includes(false)) return all.filter((_told, index) => !taken[index])
  }
  return []
}

function compare(dataDir: string, round: number, all: readonly Told[], report: FullDiskReport) {
  const stored = rowsIn(dataDir, `SELECT value FROM part WHERE step = 'notes' AND round = ${round}`)
  const texts = new Set(stored.map(({ value }) => String(JSON.parse(String(value)))))
  const expected = new Set(
    all.filter(({ acked }) => acked > 0).map(({ number, acked }) => textOf(number, acked)),
  )
  report.lost += [...expected].filter((text) => !texts.has(text)).length
  report.phantom += [...texts].filter((text) => !expected.has(text)).length
  report.phantom += stored.length - texts.size
}

/** Fills and frees the disk of a server so many times, each time in the middle of a round that is then sealed. */
export async function fillAndFree(
  disk: SmallDisk,
  { cycles, phones }: { cycles: number; phones: number },
): Promise<FullDiskReport> {
  const report = { ...noAnswers }
  try {
    const session = await startSession(disk.url, {}, { file: crowdDeck })
    const console = openConsole(disk.url, session)
    const { join: entry } = await console.until(() => true)
    const room = await Promise.all(
      Array.from({ length: phones }, () => joinPhone(disk.url, session.id, entry.code)),
    )
    await goTo({ console }, 'notes', room)
    for (let round = 1; round <= cycles; round += 1) {
      if (round > 1) await press(console, { type: 'again' })
      await Promise.all(room.map((phone) => phone.until(({ step }) => step?.round === round)))
      const all = room.map((phone, number): Told => ({ phone, number, acked: 0, rev: 0 }))
      // The others come when it is full: a new row needs room, where a changed one may find its old place.
      await Promise.all(all.slice(0, phones / 3).map((told) => say(told, report)))
      await disk.fill()
      const refused = await sayUntilFull(all, report)
      await disk.free()
      const freed = performance.now()
      await Promise.all(refused.map((told) => say(told, report)))
      report.back = Math.max(report.back, performance.now() - freed)
      await press(console, { type: 'reveal' })
      compare(disk.dataDir, round, all, report)
    }
    return { ...report, untaken: disk.refusals() ?? report.refused }
  } finally {
    closeSockets()
    await disk.close()
    await removeDataDir(disk.dataDir)
  }
}
