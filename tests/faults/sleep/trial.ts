import type { Kept, PhoneStorage } from '../../../client/live/phone-kept.ts'
import type { PhoneLine } from '../../../client/live/phone-state.ts'
import type { PlenumSocket } from '../../../server/realtime/audience.ts'
import { createSeats, type Seats } from '../../../server/realtime/seats.ts'
import { p99 } from '../../bench/figures.ts'
import type { Found, Size, Trial } from '../trial.ts'
import type { Broken } from './hall.ts'
import { inChromium } from './in-chromium.ts'
import { longFreeze } from './long-freeze.ts'
import { type Seen, type StormSize, weather } from './storm.ts'

const short: StormSize = {
  phones: 8,
  rounds: 1,
  speed: 20,
  weather: { cut: 0.1, halfOpen: 0.05, freeze: 0.1, freezeFor: 120, delay: 15 },
}

/** By clocks ten times as fast: up to a second and a half late, up to thirty seconds frozen. */
const full = [0.05, 0.1, 0.2, 0.3].map(
  (cut): StormSize => ({
    phones: 30,
    rounds: 2,
    speed: 10,
    weather: { cut, halfOpen: cut / 4, freeze: 0.05, freezeFor: 3_000, delay: 500 * (0.35 - cut) },
  }),
)

const counts = [
  'handedIn',
  'lost',
  'extra',
  'drafts',
  'draftsLost',
  'wakings',
  'wrongStep',
] as const
const more = ['seatsLost', 'pieces', 'broken'] as const

function add(one: Seen, other: Seen): Seen {
  const sum = { ...one, wakes: [...one.wakes, ...other.wakes] }
  for (const name of [...counts, ...more]) sum[name] = one[name] + other[name]
  return sum
}

const figuresOf = (seen: Seen): string =>
  `${seen.handedIn} answers over ${seen.pieces} pieces, ${seen.broken} of which broke or froze something: ` +
  `lost ${seen.lost}, doubled or strange ${seen.extra}; drafts lost ${seen.draftsLost} of ${seen.drafts}; ` +
  `${seen.wakings} wakings, on a wrong step ${seen.wrongStep}, the right one p99 ${p99(seen.wakes)} ms; ` +
  `seats lost to old connections ${seen.seatsLost}`

const isClean = (seen: Seen) =>
  seen.lost + seen.extra + seen.draftsLost + seen.wrongStep + seen.seatsLost === 0 &&
  seen.drafts > 0 &&
  seen.wakings > 0

async function look(broken: Broken): Promise<Found> {
  const seen = await weather(1, short, broken)
  return { figures: figuresOf(seen), isKept: isClean(seen) }
}

const rightStepWithin = 3_000

async function lookEverywhere(size: Size): Promise<Found> {
  let seen = await weather(1, short)
  for (const [seed, storm] of size === 'full' ? full.entries() : []) {
    seen = add(seen, await weather(seed + 2, storm))
  }
  const asleep = await longFreeze(size === 'full' ? 20 : 3)
  const browser = await inChromium()
  const isQuick = size === 'short' || p99(seen.wakes) <= rightStepWithin
  return {
    figures:
      `${figuresOf(seen)}; frozen until the server gave them up ${asleep.frozen}, answers lost ${asleep.lost}; ` +
      `in Chromium drafts lost ${browser.draftsLost} of ${browser.drafts}, ` +
      `answers of hidden pages lost ${browser.hiddenLost} of ${browser.hidden}`,
    isKept: isClean(seen) && isQuick && asleep.lost + browser.draftsLost + browser.hiddenLost === 0,
  }
}

/** What a page keeps is gone with the page; only the seat is remembered. */
const forgetful = (storage: PhoneStorage): PhoneStorage => ({
  ...storage,
  setItem: (name, value) => {
    const kept = JSON.parse(value) as Kept
    storage.setItem(name, JSON.stringify({ ...kept, answers: {}, drafts: {}, words: {} }))
  },
})

/** Every answer leaves once, by whichever way comes first, and is taken for sent. */
function once(line: PhoneLine): PhoneLine {
  const sent = new Set<string>()
  const never = () => new Promise<never>(() => {})
  const isNew = (input: unknown) => {
    const name = JSON.stringify(input)
    return !sent.has(name) && sent.add(name)
  }
  return {
    ...line,
    ask: (name, input) => (name !== 'answer' || isNew(input) ? line.ask(name, input) : never()),
    post: (input) => (isNew(input) ? line.post(input) : never()),
  }
}

/** Nobody tells the phone that it is looked at again. */
const soundAsleep = (line: PhoneLine): PhoneLine => ({
  ...line,
  page: {
    follow: (tell) =>
      line.page.follow((moment) => (moment === 'hidden' ? tell(moment) : undefined)),
  },
})

const socketOnly = (line: PhoneLine): PhoneLine => ({ ...line, post: () => new Promise(() => {}) })

type AnySeats = Seats<PlenumSocket>

/** Two sockets may hold a seat, and whichever goes takes the person along. */
const goodbyeCounts = (): AnySeats => ({ take: () => null, leave: () => true, size: 0 })

/** Whoever says hello last has the seat, however old that hello is. */
function helloCounts(): AnySeats {
  const seats: AnySeats = createSeats()
  return {
    take: (name, socket) => seats.take(name, socket, undefined),
    leave: (name, socket) => seats.leave(name, socket),
    size: 0,
  }
}

const planted: readonly (readonly [name: string, broken: () => Broken])[] = [
  ['the outbox is kept in memory only', () => ({ phone: { storage: forgetful } })],
  ['each answer is sent once', () => ({ phone: { line: once } })],
  ['a phone that is looked at again waits for a timeout', () => ({ phone: { line: soundAsleep } })],
  ['no way without the socket', () => ({ phone: { line: socketOnly } })],
  ['a late goodbye frees the seat', () => ({ server: { seats: goodbyeCounts() } })],
  ['a late hello takes the seat', () => ({ server: { seats: helloCounts() } })],
]

export const trial: Trial = {
  number: 5,
  name: 'sleep',
  promise: 'A phone that sleeps or has a bad net loses nothing and comes back to the right step',
  run: lookEverywhere,
  mutants: planted.map(([name, broken]) => ({ name, run: () => look(broken()) })),
}
