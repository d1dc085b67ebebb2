import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../server/store/sqlite.ts'
import { crowdDeck } from '../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  removeDataDir,
  startSession,
} from '../support/plenum.ts'
import { startFaulty } from '../support/process.ts'
import { goTo, joinPhone } from '../support/room.ts'
import type { FaultyServer } from './server-with-faults.ts'
import { type Synced, syncsBeforeAcks } from './system-calls.ts'

const strace = '/usr/bin/strace'
const canTrace = existsSync(strace)
/** `-D`: the server is our own child, so that it is the one that a signal ends. */
const howToTrace = '-D -f -y -s 80 -e trace=pwrite64,fdatasync,fsync,write,writev,sendto,sendmsg'
const phones = 20
const changes = 5
const alone = 40

/** Answers one after the other on one phone, then many at once, on a server whose calls are written down. */
async function traceAnswers(fault?: FaultyServer['fault']): Promise<Synced> {
  const dataDir = await newDataDir()
  const calls = join(dataDir, 'calls.txt')
  const server = await startFaulty(
    { dataDir, ...(fault ? { fault } : {}) },
    {
      before: [strace, ...howToTrace.split(' '), '-o', calls],
    },
  )
  onTestFinished(async () => {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  })
  const session = await startSession(server.url, {}, { file: crowdDeck })
  const console = openConsole(server.url, session)
  const { join: entry } = await console.until(() => true)
  const room = await Promise.all(
    Array.from({ length: phones }, () => joinPhone(server.url, session.id, entry.code)),
  )
  await goTo({ console }, 'notes', room)
  const [first] = room
  for (let rev = 1; rev <= alone; rev += 1) await first?.answer({ notes: [`alene ${rev}`] }, rev)
  for (let rev = alone + 1; rev <= alone + changes; rev += 1) {
    await Promise.all(room.map((phone) => phone.answer({ notes: ['sammen'] }, rev)))
  }
  await server.kill()
  return syncsBeforeAcks(readFileSync(calls, 'utf8'), alone)
}

const skipped = canTrace ? '' : ' (skipped: no strace here)'

describe('every "saved" that leaves the server', () => {
  it.skipIf(!canTrace)(`comes after a sync that covers its commit${skipped}`, async () => {
    const synced = await traceAnswers()

    console.log(`fsync before ack: ${synced.covered} of ${synced.acks} acks covered`)
    expect(synced).toEqual({ acks: alone + phones * changes, covered: synced.acks, ownSync: alone })
  })

  it.skipIf(!canTrace)(`would be seen to come before it${skipped}`, async () => {
    const synced = await traceAnswers('synchronous-normal')

    console.log(`planted: NORMAL: ${synced.covered} of ${synced.acks} acks covered`)
    expect(synced).toMatchObject({ acks: alone + phones * changes, covered: 0, ownSync: 0 })
  })
})

describe('the connection to the database', () => {
  it.each([
    ['synchronous', 2],
    ['journal_mode', 'wal'],
    ['secure_delete', 1],
    ['foreign_keys', 1],
  ])('has %s %s', async (pragma, value) => {
    const dataDir = await newDataDir()
    const db = await openDatabase(dataDir)
    onTestFinished(async () => {
      await db.destroy()
      await removeDataDir(dataDir)
    })

    const { rows } = await sql.raw(`PRAGMA ${pragma}`).execute(db)

    expect(rows).toEqual([{ [pragma]: value }])
  })

  it('would be seen to have another setting', () => {
    const plain = new DatabaseSync(':memory:')

    expect(plain.prepare('PRAGMA secure_delete').all()).not.toEqual([{ secure_delete: 1 }])
    plain.close()
  })
})
