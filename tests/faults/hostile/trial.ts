import { setTimeout as pause } from 'node:timers/promises'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { crowdDeck } from '../../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  newSeat,
  openConsole,
  removeDataDir,
  startSession,
} from '../../support/plenum.ts'
import { goTo, joinPhone } from '../../support/room.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { startWatched, type Watched } from '../watched.ts'
import type { WatchedServer } from '../watched-server.ts'
import { type Attacker, attack, knock, newTally, type Tally } from './attacker.ts'
import { type Chance, chanceOf } from './chance.ts'
import { anyHandshake, knownOf } from './frames.ts'
import { changes, type Honest, keepAnswering } from './honest.ts'
import { ourRegexes, slowestOf } from './regexes.ts'
import { request } from './requests.ts'

interface Extent {
  readonly packets: number
  /** Messages on one connection. */
  readonly events: number
  readonly clock: WatchedServer['clock']
  /** Milliseconds between two answers of an honest phone. */
  readonly every: number
  readonly seed: number
  /** Milliseconds of quiet before, to compare with. */
  readonly idle: number
}

const honestPhones = 5
const packetsOnASession = 10_000
const attackingPhones = 3

const sizes: Record<Size, Extent> = {
  short: { packets: 20_000, events: 200, clock: 'quick', every: 20, seed: 1, idle: 0 },
  full: { packets: 1_000_000, events: 400, clock: 'quick', every: 20, seed: 2, idle: 5_000 },
}

/** A part of it once more, held back by budgets as they are; honest phones keep within theirs. */
const trueClock = (extent: Extent): Extent => ({
  ...extent,
  packets: extent.packets / 10,
  clock: 'true',
  every: 300,
})

const mostForRegex = 10

/** What the QR leads in with: attackers behind the same address use up its wrong codes. */
const tokenIn = ({ qr }: ConsoleView['join']) => qr.split('/').at(-1)

/** Everything in one session that is theirs: phones, consoles and screens that were let in rightly. */
async function letAttackersIn(url: string): Promise<Attacker[]> {
  const session = await startSession(url, {}, { file: crowdDeck })
  const console = openConsole(url, session)
  const { join, screenToken } = await console.until(() => true)
  const base = { protocol: protocolVersion, session: session.id, language: 'nb' }
  const phones = Array.from({ length: attackingPhones }, async () => {
    const seat = newSeat()
    const phone = await joinPhone(url, session.id, tokenIn(join), { seat })
    phone.socket.disconnect()
    return { role: 'phone', cookie: '', auth: { seat }, seat } as const
  })
  const screen = { role: 'screen', cookie: '', auth: { token: screenToken }, seat: '' } as const
  const leading = { role: 'console', cookie: session.cookie, auth: {}, seat: '' } as const
  await goTo({ console }, 'notes')
  return [...(await Promise.all(phones)), screen, leading, leading, leading].map(
    ({ role, cookie, auth, seat }) => ({
      cookie,
      auth: JSON.stringify({ ...base, role, ...auth }),
      known: knownOf(role, session.id, seat),
    }),
  )
}

/** A session of others on the same server, in which people answer all the while. */
async function letHonestIn(url: string) {
  const session = await startSession(url, {}, { file: crowdDeck })
  const console = openConsole(url, session)
  const { join } = await console.until(() => true)
  const phones = await Promise.all(
    Array.from({ length: honestPhones }, () => joinPhone(url, session.id, tokenIn(join))),
  )
  await goTo({ console }, 'notes', phones)
  return phones
}

interface Stormed {
  readonly tally: Tally
  readonly honest: Honest
  readonly idle: number
  readonly isUnchanged: boolean
}

const hasEnded = ({ child }: Watched) => child.exitCode !== null || child.signalCode !== null

/** Until so many packets are out in all, or nobody is left to take them. */
async function storm(server: Watched, until: number, extent: Extent, tally: Tally) {
  const attackers = await letAttackersIn(server.url)
  const attackOn = async (attacker: Attacker, chance: Chance) => {
    while (tally.packets < until && !hasEnded(server)) {
      await attack(server.url, attacker, chance, { events: extent.events, tally })
      await knock(server.url, anyHandshake(chance, attacker.known), tally)
      await request(server.port, chance, attacker.known, tally)
      await request(server.port, chance, attacker.known, tally)
    }
  }
  await Promise.all(
    attackers.map((attacker, index) => attackOn(attacker, chanceOf(extent.seed + until + index))),
  )
}

/** A session that attackers may lead does not live long: after some time they get another. */
async function storms(server: Watched, extent: Extent): Promise<Tally> {
  const tally = newTally()
  while (tally.packets < extent.packets && !hasEnded(server)) {
    const until = Math.min(tally.packets + packetsOnASession, extent.packets)
    await storm(server, until, extent, tally)
  }
  return tally
}

async function underStorm(server: Watched, extent: Extent): Promise<Stormed> {
  const phones = await letHonestIn(server.url)
  const { inherited } = await server.ask()
  const before = keepAnswering(phones, extent.every)
  await pause(extent.idle)
  const idle = await before.end()
  const during = keepAnswering(phones, extent.every, changes + 1)
  const tally = await storms(server, extent)
  const honest = await during.end(hasEnded(server))
  const after = hasEnded(server) ? null : await server.ask()
  return {
    tally,
    honest,
    idle: idle.p99,
    isUnchanged: JSON.stringify(after?.inherited) === JSON.stringify(inherited),
  }
}

/** These say that something went wrong that nobody had thought of. */
const faults = ['internal', 'cannot-store', 'storage-failed', 'HTTP 500', 'HTTP 503']

/** So many kinds of replies are named: those that tell what most of it came to, and every fault. */
const named = 3

function inWords({ packets, replies, closed, unanswered }: Tally): string {
  const kinds = [...replies].toSorted(([, a], [, b]) => b - a)
  const told = kinds.filter(([code], index) => index < named || faults.includes(code))
  return [
    `${packets} packets`,
    ...told.map(([code, count]) => `${code} ${count}`),
    `${kinds.length - told.length} other kinds of replies`,
    `closed ${closed}`,
    `unanswered ${unanswered}`,
  ].join(', ')
}

/** Whether the schemas had to judge much of it, or most of it was too fast by a true clock. */
function wasJudged({ packets, replies }: Tally, clock: Extent['clock']): boolean {
  const code = clock === 'quick' ? 'invalid-input' : 'too-fast'
  return (replies.get(code) ?? 0) > packets / 6
}

interface Verdict {
  readonly stormed: Stormed
  readonly extent: Extent
  /** How the server ended, or null. */
  readonly end: string | null
  readonly logged: readonly string[]
}

function figuresOf({ stormed, extent, end, logged }: Verdict): string {
  const { tally, honest, idle, isUnchanged } = stormed
  const latency = `, p99 ${Math.round(honest.p99)} ms, idle ${Math.round(idle)} ms`
  return [
    end === null ? 'crashes 0' : `the server ended with ${end}`,
    inWords(tally),
    `lines logged ${logged.length}${logged[0] === undefined ? '' : ` (${logged[0]})`}`,
    `Object.prototype ${isUnchanged ? 'unchanged' : 'not as it was'}`,
    `honest: ${honest.saved} saved, ${honest.other} not${honest.told && ` (${honest.told})`}${extent.idle > 0 ? latency : ''}`,
  ].join('; ')
}

const isHeld = ({ stormed: { tally, honest, isUnchanged }, extent, end, logged }: Verdict) =>
  [
    end === null,
    logged.length === 0,
    isUnchanged,
    tally.packets >= extent.packets,
    tally.unanswered === 0,
    faults.every((fault) => !tally.replies.has(fault)),
    wasJudged(tally, extent.clock),
    honest.saved > 0,
    honest.other === 0,
  ].every(Boolean)

async function endOf(server: Watched): Promise<string | null> {
  if (!hasEnded(server)) return null
  const { code, signal } = await server.exit
  return String(code ?? signal)
}

/** That it is slow while it is stormed is what its operator should be told, and nothing else is. */
const isUnexpected = (line: string) =>
  line !== '' && !line.startsWith('the server is slow') && line !== 'the server is quick again'

async function judge(server: Watched, extent: Extent): Promise<Found> {
  const stormed = await underStorm(server, extent)
  const end = await endOf(server)
  const logged = server.output().split('\n').filter(isUnexpected)
  const verdict = { stormed, extent, end, logged }
  return { figures: figuresOf(verdict), isKept: isHeld(verdict) }
}

async function run(extent: Extent, fault?: WatchedServer['fault']): Promise<Found> {
  const dataDir = await newDataDir()
  const { clock } = extent
  const server = await startWatched({ dataDir, clock, ...(fault ? { fault } : {}) })
  try {
    return await judge(server, extent)
  } finally {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

/** Every expression over the longest text that is let in; a time, and therefore not part of `npm test`. */
function tryRegexes(): Found {
  const regexes = ourRegexes()
  const { regex, milliseconds } = slowestOf(regexes, mostForRegex)
  return {
    figures: `slowest of ${regexes.length} expressions ${milliseconds.toFixed(2)} ms: ${regex}`,
    isKept: milliseconds < mostForRegex,
  }
}

async function runAll(size: Size): Promise<Found> {
  const parts = [await run(sizes[size]), await run(trueClock(sizes[size]))]
  if (size === 'full') parts.push(tryRegexes())
  return {
    figures: parts.map(({ figures }) => figures).join(' | '),
    isKept: parts.every(({ isKept }) => isKept),
  }
}

const mutantOf = (name: string, fault: NonNullable<WatchedServer['fault']>) => ({
  name,
  run: () => run({ ...sizes.short, packets: 2_000 }, fault),
})

export const trial: Trial = {
  number: 7,
  name: 'hostile',
  promise: 'Nothing that arrives ends the server, changes it or holds up others',
  run: runAll,
  mutants: [
    mutantOf('a handler that takes apart what it is given', 'unguarded-handler'),
    mutantOf('a handler that rejects later, which nobody hears', 'uncaught-rejection'),
    mutantOf('a guard without schemas', 'no-schemas'),
  ],
}
