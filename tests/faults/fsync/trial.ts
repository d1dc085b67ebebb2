import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crowdDeck } from '../../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  removeDataDir,
  startSession,
} from '../../support/plenum.ts'
import { type ServerProcess, startFaulty } from '../../support/process.ts'
import { goTo, joinPhone } from '../../support/room.ts'
import type { FaultyServer } from '../server-with-faults.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { type Synced, syncsBeforeAcks } from './system-calls.ts'

const strace = '/usr/bin/strace'
/** `-D`: the server is our own child, so that it is the one that a signal ends. */
const howToTrace = '-D -f -y -s 80 -e trace=pwrite64,fdatasync,fsync,write,writev,sendto,sendmsg'
const phones = 20

/** How many answers come one after the other on one phone, and how many times all answer at once. */
const sizes = { short: { alone: 40, together: 5 }, full: { alone: 100, together: 20 } } as const

async function answerAndWait(
  { url }: ServerProcess,
  { alone, together }: (typeof sizes)[Size],
): Promise<void> {
  const session = await startSession(url, {}, { file: crowdDeck })
  const console = openConsole(url, session)
  const { join: entry } = await console.until(() => true)
  const room = await Promise.all(
    Array.from({ length: phones }, () => joinPhone(url, session.id, entry.code)),
  )
  await goTo({ console }, 'notes', room)
  const [first] = room
  for (let rev = 1; rev <= alone; rev += 1) await first?.answer({ notes: [`alene ${rev}`] }, rev)
  for (let rev = alone + 1; rev <= alone + together; rev += 1) {
    await Promise.all(room.map((phone) => phone.answer({ notes: ['sammen'] }, rev)))
  }
}

/** Answers on a server whose system calls are written down. */
async function traceAnswers(size: Size, fault?: FaultyServer['fault']): Promise<Synced> {
  const dataDir = await newDataDir()
  const calls = join(dataDir, 'calls.txt')
  const server = await startFaulty(
    { dataDir, ...(fault ? { fault } : {}) },
    { before: [strace, ...howToTrace.split(' '), '-o', calls] },
  )
  try {
    await answerAndWait(server, sizes[size])
    await server.kill()
    return syncsBeforeAcks(readFileSync(calls, 'utf8'), sizes[size].alone)
  } finally {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

async function look(size: Size, fault?: FaultyServer['fault']): Promise<Found> {
  const { alone, together } = sizes[size]
  const { acks, covered, ownSync } = await traceAnswers(size, fault)
  return {
    figures: `${covered} of ${acks} acks had a sync after their commit before them`,
    isKept: acks === alone + phones * together && covered === acks && ownSync === alone,
  }
}

export const trial: Trial = {
  number: 2,
  name: 'fsync',
  promise: 'Every "saved" leaves the server after a sync that covers its commit',
  run: (size) => look(size),
  mutants: [{ name: 'synchronous = NORMAL', run: (size) => look(size, 'synchronous-normal') }],
  ...(existsSync(strace) ? {} : { skipped: 'no strace here' }),
}
