import { setTimeout as pause } from 'node:timers/promises'
import type { ServerProcess } from '../support/process.ts'
import { rowsIn } from '../support/room.ts'
import { median, percentile } from './figures.ts'
import type { Fleet, Listeners } from './phones.ts'
import { ask, type BenchRoom, choiceOf, step } from './room.ts'

/** Server CPU in microseconds that something costs. */
/** Microseconds of a server's CPU that some work takes. */
export async function cpuOf(server: ServerProcess, work: () => Promise<unknown>): Promise<number> {
  const before = await ask(server, { ask: 'usage' })
  await work()
  const after = await ask(server, { ask: 'usage' })
  return after.cpu - before.cpu
}

export interface Joined {
  readonly ms: number
  readonly cpuPerJoin: number
  /** Over all that joined, with what the server's heap grows by once and for all. */
  readonly rssPerPhone: number
  /** Over the second half. */
  readonly rssPerFurther: number
}

async function joinHalf(fleet: Fleet, server: ServerProcess, count: number) {
  const from = performance.now()
  const cpu = await cpuOf(server, () => fleet.join(count))
  const ms = performance.now() - from
  const { rss } = await ask(server, { ask: 'memory' })
  return { cpu, ms, rss }
}

/** Brings N phones in. Memory is compared with what it was after a few had come and gone. */
export async function measureJoin({ server, fleet }: BenchRoom, count: number): Promise<Joined> {
  const base = await ask(server, { ask: 'memory' })
  const half = count / 2
  const first = await joinHalf(fleet, server, half)
  const second = await joinHalf(fleet, server, half)
  return {
    ms: first.ms + second.ms,
    cpuPerJoin: (first.cpu + second.cpu) / count,
    rssPerPhone: (second.rss - base.rss) / count,
    rssPerFurther: (second.rss - first.rss) / half,
  }
}

export interface Pushed {
  readonly cpu: number
  readonly rawCpu: number
  readonly bytes: number
}

const latestVersion = (fleet: Fleet, version: number) =>
  fleet.everyoneSees((view) => view.version >= version)

/** One state to every phone, and the same bytes from a bare server to as many, in turns: the lower quarter of each. */
export async function measurePush(
  room: BenchRoom,
  raw: { server: ServerProcess; listeners: Listeners },
  rounds: number,
): Promise<Pushed> {
  const { server, fleet, console } = room
  const own: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    // A console, too, may ask only so much in a second.
    await pause(100)
    const version = (console.latest()?.version ?? 0) + 1
    own.push(
      await cpuOf(server, () =>
        Promise.all([
          latestVersion(fleet, version),
          room.act({ type: 'hide', on: round % 2 === 0 }),
        ]),
      ),
    )
    bare.push(
      await cpuOf(raw.server, () => {
        const all = raw.listeners.oneEach()
        return Promise.all([all, ask(raw.server, { ask: 'broadcast', text: fleet.lastFrame })])
      }),
    )
  }
  return {
    cpu: percentile(own.slice(2), 0.25) / fleet.size,
    rawCpu: percentile(bare.slice(2), 0.25) / fleet.size,
    bytes: Buffer.byteLength(fleet.lastFrame),
  }
}

export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

const latencyOf = (rounds: readonly (readonly number[])[]): Latency => {
  const medianOf = (share: number) => median(rounds.map((acks) => percentile(acks, share)))
  return { p50: medianOf(0.5), p95: medianOf(0.95), p99: medianOf(0.99) }
}

export interface Answered {
  readonly durable: Latency
  readonly none: Latency
  readonly cpu: number
  readonly noneCpu: number
  readonly lost: number
}

/** N answers at one instant, on the real server and on one whose store does nothing, in turns. */
export async function measureAnswers(
  durable: BenchRoom,
  none: BenchRoom,
  rounds: number,
): Promise<Answered> {
  const acks = { durable: [] as number[][], none: [] as number[][] }
  const cpu = { durable: [] as number[], none: [] as number[] }
  const ref = { step, round: 1 }
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, room] of Object.entries({ durable, none }) as ['durable', BenchRoom][]) {
      const answering = async () => {
        acks[name].push(
          await room.fleet.answerAtOnce(ref, round, (index) => choiceOf(index, round)),
        )
      }
      cpu[name].push((await cpuOf(room.server, answering)) / room.fleet.size)
      await pause(250)
    }
  }
  const stored = rowsIn(durable.dataDir, `SELECT 1 FROM answer WHERE rev = ${rounds}`).length
  return {
    durable: latencyOf(acks.durable.slice(1)),
    none: latencyOf(acks.none.slice(1)),
    cpu: median(cpu.durable.slice(1)),
    noneCpu: median(cpu.none.slice(1)),
    lost: durable.fleet.size - stored,
  }
}

/** How many messages all phones get, besides acknowledgements, while they answer and a little after. */
export async function messagesWhileAnswering({ fleet }: BenchRoom, rev: number): Promise<number> {
  const before = fleet.messages
  await fleet.answerAtOnce({ step, round: 1 }, rev, (index) => choiceOf(index, rev))
  // Longer than counts and pictures wait until they move on the screen.
  await pause(2_500)
  return fleet.messages - before
}

export interface Revealed {
  /** From the press to the screen's view with the whole picture, in milliseconds. */
  readonly screen: readonly number[]
  /** From the press until every phone has it. */
  readonly phones: readonly number[]
  /** What one phone gets for one prompt, from its opening to its reveal, acknowledgements included. */
  readonly messagesPerPrompt: number
  readonly missing: number
}

export async function measureReveal(room: BenchRoom, samples: number): Promise<Revealed> {
  const { fleet, console, screen } = room
  const onScreen: number[] = []
  const onPhones: number[] = []
  let missing = 0
  await room.act({ type: 'reveal' })
  const before = fleet.messages + fleet.acks
  for (let sample = 0; sample < samples; sample += 1) {
    await room.act({ type: 'again' })
    const round = console.latest()?.step?.round ?? 0
    await fleet.everyoneSees((view) => view.step?.round === round)
    await fleet.answerAtOnce({ step, round }, 1, (index) => choiceOf(index, sample))
    await pause(400)
    const from = performance.now()
    const pressed = room.act({ type: 'reveal' })
    const isShown = ({ step: current }: { step: { status: string; round: number } | null }) =>
      current?.round === round && current.status === 'revealed'
    const screened = screen.until(isShown).then(({ answered }) => {
      onScreen.push(performance.now() - from)
      missing += fleet.size - answered
    })
    const phoned = fleet.everyoneSees(isShown).then(() => onPhones.push(performance.now() - from))
    await Promise.all([pressed, screened, phoned])
  }
  const messages = fleet.messages + fleet.acks - before
  return {
    screen: onScreen,
    phones: onPhones,
    messagesPerPrompt: messages / samples / fleet.size,
    missing,
  }
}

/** Every socket is closed, and comes back within two seconds. */
export async function measureStorm({ fleet }: BenchRoom): Promise<number> {
  fleet.drop()
  return fleet.comeBack(2_000)
}
