import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crowdDeck } from '../../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  removeDataDir,
  startSession,
} from '../../support/plenum.ts'
import { type ServerProcess, startMain } from '../../support/process.ts'
import { goTo, joinPhone, type Phone } from '../../support/room.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { type Bomb, bombs, honest } from './bombs.ts'
import { type Answered, throwIn } from './throw-in.ts'

/** How large the largest are, in MB, how often all are thrown, and how many phones answer meanwhile. */
const sizes = {
  short: { giant: 12, times: 1, phones: 10 },
  full: { giant: 256, times: 5, phones: 40 },
} as const

const mostExtraMb = 100

/** A figure of Linux about the memory of a process, in MB. */
function memoryOf({ child }: ServerProcess, figure: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(new RegExp(`${figure}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? Number.NaN) / 1_024
}

/** Lets the highest mark of a process's memory begin anew. @returns what it holds now */
function markMemory(server: ServerProcess): number {
  writeFileSync(`/proc/${server.child.pid}/clear_refs`, '5')
  return memoryOf(server, 'VmRSS')
}

/** What came of one throwing of every bomb. */
interface Outcome {
  readonly taken: string[]
  /** Milliseconds until the slowest was refused. */
  slowest: number
  /** The most memory that one took at its height, in MB. */
  extra: number
  answers: number
  saved: number
}

async function openPhones(url: string, count: number): Promise<Phone[]> {
  const session = await startSession(url, {}, { file: crowdDeck })
  const console = openConsole(url, session)
  const { join } = await console.until(() => true)
  const phones = await Promise.all(
    Array.from({ length: count }, () => joinPhone(url, session.id, join.code)),
  )
  await goTo({ console }, 'notes', phones)
  return phones
}

/** Some of the phones answer while a bomb is on its way: within what each may send. */
async function answerMeanwhile(phones: readonly Phone[], turn: number, outcome: Outcome) {
  const theirs = phones.filter((_phone, index) => (index + turn) % 5 === 0)
  const replies = await Promise.all(
    theirs.map((phone) => phone.answer({ notes: [`svar ${turn}`] }, turn + 1)),
  )
  outcome.answers += replies.length
  outcome.saved += replies.filter((reply) => reply.ok && reply.value.outcome === 'saved').length
}

const isRefused = (answered: Answered) =>
  answered === 'never' || (answered >= 400 && answered < 500)

async function throwAll(server: ServerProcess, all: readonly Bomb[], phones: readonly Phone[]) {
  const outcome: Outcome = { taken: [], slowest: 0, extra: 0, answers: 0, saved: 0 }
  for (const [turn, bomb] of all.entries()) {
    const held = markMemory(server)
    const from = performance.now()
    const [answered] = await Promise.all([
      throwIn(server.url, bomb),
      answerMeanwhile(phones, turn, outcome),
    ])
    outcome.slowest = Math.max(outcome.slowest, performance.now() - from)
    outcome.extra = Math.max(outcome.extra, memoryOf(server, 'VmHWM') - held)
    if (!isRefused(answered)) outcome.taken.push(`${bomb.name}: ${answered}`)
  }
  return outcome
}

async function throwAtAll(server: ServerProcess, size: Size): Promise<Found> {
  const { giant, times, phones } = sizes[size]
  const all = bombs(giant)
  const isOpen = (await throwIn(server.url, honest)) === 200
  const outcomes: Outcome[] = []
  for (let time = 0; time < times; time += 1) {
    outcomes.push(await throwAll(server, all, await openPhones(server.url, phones)))
  }
  const taken = outcomes.flatMap((outcome) => outcome.taken)
  const sum = (of: 'answers' | 'saved') => outcomes.reduce((total, each) => total + each[of], 0)
  const most = (of: 'slowest' | 'extra') =>
    Math.round(Math.max(...outcomes.map((each) => each[of])))
  const alive = (await throwIn(server.url, honest)) === 200
  return {
    figures: `${all.length * times - taken.length} of ${all.length * times} refused, the slowest in ${most('slowest')} ms, none took more than ${most('extra')} MB, ${sum('saved')} of ${sum('answers')} answers saved meanwhile${taken
      .slice(0, 3)
      .map((each) => `; taken: ${each}`)
      .join('')}`,
    isKept:
      isOpen &&
      alive &&
      taken.length === 0 &&
      most('extra') <= mostExtraMb &&
      sum('saved') === sum('answers') &&
      (size === 'short' || most('slowest') <= 2_000),
  }
}

async function look(size: Size, entry?: string): Promise<Found> {
  const dataDir = await newDataDir()
  const server = await startMain({ DATA_DIR: dataDir }, entry)
  try {
    return await throwAtAll(server, size)
  } finally {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

const withoutLimit = fileURLToPath(new URL('./server-without-limit.ts', import.meta.url))

export const trial: Trial = {
  number: 12,
  name: 'imports',
  promise: 'A file that is made to do harm is refused, and nobody else notices',
  run: (size) => look(size),
  mutants: [
    {
      name: 'a body parser without a limit',
      // The largest would keep such a server busy for longer than any phone waits.
      run: () => look('short', withoutLimit),
    },
  ],
  ...(existsSync('/proc/self/clear_refs')
    ? {}
    : { skipped: 'no /proc here to read a process’s memory' }),
}
