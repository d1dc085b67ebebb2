import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { removeDataDir } from '../support/plenum.ts'
import { dataDirWithSessions, runNode } from '../support/process.ts'
import { activityLines } from './activities.ts'
import { measureBoard } from './board.ts'
import { chunkLines } from './chunks.ts'
import { type Line, median, percentile, shown, tableOf } from './figures.ts'
import { firstLoad } from './first-load.ts'
import {
  type Answered,
  type Joined,
  measureAnswers,
  measureJoin,
  measurePush,
  measureReveal,
  measureStorm,
  messagesWhileAnswering,
  type Pushed,
  type Revealed,
} from './measure.ts'
import { Listeners } from './phones.ts'
import { openBenchRoom, startBenchServer, step } from './room.ts'
import { tableLines } from './tables.ts'

const sizes = [100, 500, 2_000] as const
const cores = availableParallelism()
const isPinned = existsSync('/usr/bin/taskset') && cores >= 2
/** The server on one core, everything else on the other. */
const onServerCore = isPinned ? ['/usr/bin/taskset', '-c', '0'] : []
if (isPinned) spawnSync('/usr/bin/taskset', ['-a', '-c', '-p', '1', String(process.pid)])

interface Measured {
  readonly joined: Joined
  readonly pushed: Pushed
  readonly answered: Answered
  readonly messages: number
  readonly revealed: Revealed
  readonly storm: number
}

const answerRounds = 12

async function measure(size: number, revealSamples: number): Promise<Measured> {
  const durable = await openBenchRoom('durable', onServerCore)
  const none = await openBenchRoom('none', onServerCore)
  const raw = await startBenchServer({ kind: 'raw' }, onServerCore)
  const listeners = new Listeners()
  try {
    await durable.fleet.join(20)
    const joined = await measureJoin(durable, size - 20)
    await none.fleet.join(size)
    await listeners.connect(raw.url, size)
    for (const room of [durable, none]) {
      await room.act({ type: 'go', step })
      await room.fleet.everyoneSees((view) => view.step?.id === step)
    }
    const pushed = await measurePush(durable, { server: raw, listeners }, 26)
    listeners.drop()
    const answered = await measureAnswers(durable, none, answerRounds)
    none.fleet.drop()
    const messages = await messagesWhileAnswering(durable, answerRounds + 1)
    const revealed = await measureReveal(durable, revealSamples)
    const storm = await measureStorm(durable)
    return { joined, pushed, answered, messages, revealed, storm }
  } finally {
    listeners.drop()
    await Promise.all([durable.close(), none.close(), raw.kill()])
  }
}

/** Milliseconds from starting the process to its first answer, with so many sessions stored. */
async function measureStart(sessions: number): Promise<number> {
  const dataDir = await dataDirWithSessions(sessions)
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const from = performance.now()
    const server = runNode(['server/main.ts'], {
      env: { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir },
      before: onServerCore,
    })
    const url = await new Promise<string>((resolve) => {
      server.child.stdout?.on('data', () => {
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(server.output())
        if (found) resolve(found[0])
      })
    })
    await fetch(`${url}/healthz`)
    times.push(performance.now() - from)
    await server.kill('SIGTERM')
  }
  await removeDataDir(dataDir)
  return median(times)
}

const ratio = (value: number, base: number) =>
  `${shown(value)} / ${shown(base)} = ${shown(value / base)} ×`

const bySize = (
  what: string,
  values: readonly string[],
  goal = '',
  met: boolean | null = null,
): Line => ({ what, values, goal, met })

function speedLines(all: readonly Measured[]): Line[] {
  const pushes = all.map(({ pushed }) => pushed.cpu / pushed.rawCpu)
  const acks = all.map(({ answered }) => answered.durable.p99 / answered.none.p99)
  const p = (name: 'p50' | 'p95' | 'p99') =>
    all.map(({ answered }) => ratio(answered.durable[name], answered.none[name]))
  return [
    bySize(
      'join: all in the room, ms',
      all.map(({ joined }) => shown(joined.ms)),
    ),
    bySize(
      'join: server CPU, µs per phone',
      all.map(({ joined }) => shown(joined.cpuPerJoin)),
    ),
    {
      what: 'push of a step: server CPU, µs per message / raw `ws`',
      values: all.map(({ pushed }) => ratio(pushed.cpu, pushed.rawCpu)),
      goal: '≤ 2 ×',
      met: pushes.every((value) => value <= 2),
      missedAt: sizes.filter((_size, index) => (pushes[index] ?? 0) > 2),
    },
    bySize(
      'push: bytes of the message',
      all.map(({ pushed }) => shown(pushed.bytes)),
    ),
    bySize('N answers at once: saved-ack p50, ms / no store', p('p50')),
    bySize('N answers at once: saved-ack p95, ms / no store', p('p95')),
    bySize(
      'N answers at once: saved-ack p99, ms / no store',
      p('p99'),
      '≤ 1.2 × at 500 and 2,000',
      acks.slice(1).every((value) => value <= 1.2),
    ),
    bySize(
      'N answers at once: server CPU, µs per answer / no store',
      all.map(({ answered }) => ratio(answered.cpu, answered.noneCpu)),
    ),
    bySize(
      'answers lost',
      all.map(({ answered, revealed }) => shown(answered.lost + revealed.missing)),
      '0',
      all.every(({ answered, revealed }) => answered.lost + revealed.missing === 0),
    ),
  ]
}

function roomLines(all: readonly Measured[]): Line[] {
  const screens = all.map(({ revealed }) => percentile(revealed.screen, 0.95))
  const perPhone = all.map(({ joined }) => joined.rssPerPhone / 1_000)
  return [
    bySize(
      'reveal: press → picture at the screen, p50 / p95 ms (every phone has it, p95)',
      all.map(
        ({ revealed }, index) =>
          `${shown(median(revealed.screen))} / ${shown(screens[index] ?? 0)} ` +
          `(${shown(percentile(revealed.phones, 0.95))})`,
      ),
      'p95 ≤ 150 ms at 500',
      (screens[1] ?? Number.NaN) <= 150,
    ),
    bySize(
      'messages to all phones while answering, besides acks',
      all.map(({ messages }) => shown(messages)),
      '0',
      all.every(({ messages }) => messages === 0),
    ),
    bySize(
      'messages per phone and prompt, acks included',
      all.map(({ revealed }) => shown(revealed.messagesPerPrompt)),
    ),
    bySize(
      'memory per phone (RSS after gc), kB (a further phone)',
      all.map(
        ({ joined }, index) =>
          `${shown(perPhone[index] ?? 0)} (${shown(joined.rssPerFurther / 1_000)})`,
      ),
      '≤ 30 kB at 2,000',
      (perPhone.at(-1) ?? Number.NaN) <= 30,
    ),
    bySize(
      'reconnect storm within 2 s: all have the state, ms after the window',
      all.map(({ storm }) => shown(storm)),
      '≤ 1,500 ms',
      all.every(({ storm }) => storm <= 1_500),
    ),
  ]
}

/** A browser tells of no task that is shorter. */
const noLonger = (ms: number) => (ms === 0 ? '≤ 50' : shown(ms))

const once = (what: string, value: string, goal: string, met: boolean): Line =>
  bySize(what, [value], goal, met)

const heads = sizes.map((size) => `N = ${size}`)

/** What can be asked for by its name, such as `npm run bench -- chunks`; all of it where nothing is. */
const parts = {
  phones: async () => {
    const measured: Measured[] = []
    for (const size of sizes) {
      console.error(`measuring ${size} phones …`)
      measured.push(await measure(size, size > 1_000 ? 8 : 20))
    }
    return tableOf(heads, [...speedLines(measured), ...roomLines(measured)])
  },
  tables: async () => tableOf(['value'], await tableLines(onServerCore)),
  start: async () => {
    const start = await measureStart(200)
    const what = 'cold start to serving with 200 stored sessions, ms'
    return tableOf(['value'], [once(what, shown(start), '≤ 1,000 ms', start <= 1_000)])
  },
  load: () => {
    const load = firstLoad()
    const what = `phone's first load, kB brotli (${load.files} files)`
    const line = once(what, shown(load.bytes / 1_000), '≤ 60 kB', load.bytes <= 60_000)
    return tableOf(['value'], [line])
  },
  chunks: () => tableOf(['kB brotli'], chunkLines()),
  board: async () => {
    const board = await measureBoard()
    const what = 'theme board with 300 texts: longest task while dragging, ms (when dropped)'
    const value = `${noLonger(board.dragging)} (${noLonger(board.dropping)})`
    return tableOf(['value'], [once(what, value, '≤ 50 ms', board.dragging <= 50)])
  },
  activities: () => tableOf(['few', 'many', 'growth'], activityLines()),
} satisfies Readonly<Record<string, () => string | Promise<string>>>

const begun = performance.now()
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(
    `nothing is called ${unknown.join(', ')}; there is ${Object.keys(parts).join(', ')}`,
  )
  process.exit(2)
}
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`measuring: ${name} …`)
  console.log(`${await run()}\n`)
}
console.log(
  `Node ${process.versions.node}, ${cores} cores${isPinned ? ', server pinned to one' : ''}, ` +
    `loopback, ${Math.round((performance.now() - begun) / 1_000)} s`,
)
