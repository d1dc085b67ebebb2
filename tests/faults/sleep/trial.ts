import type { Kept, PhoneStorage } from '../../../client/live/phone-kept.ts'
import type { PhoneLine } from '../../../client/live/phone-state.ts'
import type { PlenumSocket } from '../../../server/realtime/audience.ts'
import { createSeats, type Seats } from '../../../server/realtime/seats.ts'
import type { Found, Size, Trial } from '../trial.ts'
import type { Broken } from './hall.ts'
import { type Seen, type StormSize, weather } from './storm.ts'

const short: StormSize = {
  phones: 10,
  rounds: 1,
  speed: 10,
  weather: { cut: 0.1, halfOpen: 0.05, freeze: 0.1, freezeFor: 200, delay: 20 },
}

const figuresOf = (seen: Seen): string =>
  `${seen.handedIn} answers over ${seen.pieces} pieces of which ${seen.broken} broke or froze something: ` +
  `lost ${seen.lost}, doubled or strange ${seen.extra}; drafts lost ${seen.draftsLost} of ${seen.drafts}; ` +
  `${seen.wakings} wakings, on a wrong step ${seen.wrongStep}; seats lost to old connections ${seen.seatsLost}`

const isClean = (seen: Seen) =>
  seen.lost + seen.extra + seen.draftsLost + seen.wrongStep + seen.seatsLost === 0

async function look(_size: Size, broken: Broken = {}): Promise<Found> {
  const seen = await weather(5, short, broken)
  return { figures: figuresOf(seen), isKept: isClean(seen) && seen.drafts > 0 && seen.wakings > 0 }
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
  run: (size) => look(size),
  mutants: planted.map(([name, broken]) => ({ name, run: (size) => look(size, broken()) })),
}
