import { setTimeout as pause } from 'node:timers/promises'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { crowdDeck, openCrowd } from '../../support/crowd.ts'
import {
  newDataDir,
  openConsole,
  removeDataDir,
  type StartedSession,
  startSession,
  type Watched,
} from '../../support/plenum.ts'
import { type ServerProcess, startFaulty } from '../../support/process.ts'
import type { FaultyServer } from '../server-with-faults.ts'
import {
  addVerdicts,
  judgeStored,
  keysThatDoNotFit,
  nothingSeen,
  type Verdict,
} from '../stored-answers.ts'

const pick = (items: readonly [Command, ...Command[]]): Command =>
  items[Math.floor(Math.random() * items.length)] ?? items[0]

/** An act that makes sense in what the console shows: rounds are opened, locked and sealed all the time. */
function someAct({ step }: ConsoleView): Command {
  const other: Command = { type: 'go', step: step?.id === 'notes' ? 'choice' : 'notes' }
  if (!step) return { type: 'next' }
  if (step.status === 'open') return pick([{ type: 'reveal' }, { type: 'lock', on: true }, other])
  if (step.status === 'locked') return pick([{ type: 'lock', on: false }, { type: 'reveal' }])
  return pick([{ type: 'again' }, { type: 'again' }, other])
}

interface Acts {
  readonly count: number
  stop(): Promise<void>
}

/** Presses one button after the other until it is stopped or the server is gone. */
function keepPressing(console: Watched<ConsoleView>, between: number): Acts {
  let isOver = false
  let count = 0
  let stop = () => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const work = async () => {
    // The server may be killed before it has sent a first view.
    await Promise.race([console.until(() => true), stopped])
    while (!isOver && console.socket.connected) {
      await pause(Math.random() * between)
      const view = console.latest()
      if (isOver || !view) continue
      const reply = await Promise.race([
        console.ask('act', { version: view.version, command: someAct(view) }),
        new Promise<null>((resolve) => {
          console.socket.once('disconnect', () => resolve(null))
        }),
      ])
      if (reply?.ok) count += 1
    }
  }
  // A console whose server was killed has nothing more to press.
  const working = work().catch(() => {})
  return {
    get count() {
      return count
    },
    stop: () => {
      isOver = true
      stop()
      console.socket.disconnect()
      return working
    },
  }
}

export interface KillRun {
  readonly kills: number
  readonly phones: number
  readonly fault?: FaultyServer['fault']
  /** The longest a server lives, in milliseconds. */
  readonly life: number
  readonly haste?: number
}

/** About as long as it takes from the word that a round is being sealed to the sealed round, in milliseconds. */
const longestSealing = 30

/** What came of a run of kills. */
export interface KillReport {
  readonly kills: number
  readonly acks: number
  readonly acts: number
  /** Kills before which the last that the server had told was that a round is being sealed. */
  readonly closing: number
  /** Over all looks at the disk, one after each kill. */
  readonly seen: Verdict
  readonly wrongReplies: number
  readonly keys: readonly string[]
  readonly ready: readonly number[]
  /** From serving again until all phones have a view, in milliseconds. */
  readonly back: readonly number[]
}

interface Struck {
  server: ServerProcess
  seen: Verdict
  acts: number
  closing: number
  readonly keys: string[]
  readonly ready: number[]
  readonly back: number[]
}

async function startAgain(given: FaultyServer, struck: Struck): Promise<void> {
  const from = performance.now()
  struck.server = await startFaulty(given)
  struck.ready.push(performance.now() - from)
  struck.keys.push(...keysThatDoNotFit(given.dataDir))
}

const isClosing = (view: ConsoleView | undefined) => view?.step?.status === 'closing'

/** A moment in which a round is being sealed, or was a few milliseconds ago. */
async function untilClosing(console: Watched<ConsoleView>): Promise<void> {
  await console.until(isClosing)
  await pause(Math.random() * longestSealing)
}

/** Kills a server again and again, at random instants and while it seals, as a crowd answers and a console presses on. */
export async function runKills({
  kills,
  phones,
  fault,
  life,
  haste = 25,
}: KillRun): Promise<KillReport> {
  const dataDir = await newDataDir()
  const planted = { dataDir, ...(fault ? { fault } : {}) }
  const first = await startFaulty(planted)
  const again = { ...planted, port: first.port }
  const struck: Struck = {
    server: first,
    seen: nothingSeen,
    acts: 0,
    closing: 0,
    keys: [],
    ready: [],
    back: [],
  }
  const session = await startSession(first.url, {}, { file: crowdDeck })
  const { join } = await firstView(first.url, session)
  const crowd = openCrowd(phones, { url: first.url, session: session.id, code: join.code, haste })
  try {
    await crowd.back()
    for (let done = 0; done < kills; done += 1) {
      const console = openConsole(first.url, session)
      const acts = keepPressing(console, 120)
      await (done % 2 === 0 ? pause(Math.random() * life) : untilClosing(console))
      await struck.server.kill()
      await crowd.lost()
      await acts.stop()
      struck.acts += acts.count
      // Whatever the server has told after that would have arrived before the connection was lost.
      if (isClosing(console.latest())) struck.closing += 1
      struck.seen = addVerdicts(struck.seen, await judgeStored(dataDir, crowd.logs))
      await startAgain(again, struck)
      const from = performance.now()
      await crowd.back()
      struck.back.push(performance.now() - from)
    }
    return {
      kills,
      acks: crowd.acks(),
      acts: struck.acts,
      closing: struck.closing,
      seen: struck.seen,
      wrongReplies: crowd.wrong(),
      keys: struck.keys,
      ready: struck.ready,
      back: struck.back,
    }
  } finally {
    crowd.end()
    await struck.server.kill()
    await removeDataDir(dataDir)
  }
}

async function firstView(url: string, session: StartedSession): Promise<ConsoleView> {
  const console = openConsole(url, session)
  const view = await console.until(() => true)
  console.socket.disconnect()
  return view
}

/** What two runs have come to together. */
export const addReports = (a: KillReport, b: KillReport): KillReport => ({
  kills: a.kills + b.kills,
  acks: a.acks + b.acks,
  acts: a.acts + b.acts,
  closing: a.closing + b.closing,
  seen: addVerdicts(a.seen, b.seen),
  wrongReplies: a.wrongReplies + b.wrongReplies,
  keys: [...a.keys, ...b.keys],
  ready: [...a.ready, ...b.ready],
  back: [...a.back, ...b.back],
})
