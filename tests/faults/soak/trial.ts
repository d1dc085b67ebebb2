import { closeSockets, newDataDir, removeDataDir } from '../../support/plenum.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { askUntil, startWatched, type Watched } from '../watched.ts'
import type { Watch, WatchedServer } from '../watched-server.ts'
import { slopeOf } from './slope.ts'
import { type Course, holdWorkshop, type Seen } from './workshop.ts'

interface Extent extends Course {
  /** How many sessions, one after the other. */
  readonly sessions: number
}

const short: Extent = {
  sessions: 2,
  phones: 24,
  silent: 6,
  steps: 2,
  leaving: 5,
  between: 0,
  views: 150,
  silentReturn: false,
}

/** Six seconds a step, five phones a second that leave and come back: twenty minutes. */
const full: Extent = {
  sessions: 20,
  phones: 200,
  silent: 100,
  steps: 10,
  leaving: 30,
  between: 170,
  views: 30,
  silentReturn: true,
}

/** Enough for what is broken to be seen. */
const once: Extent = { ...short, sessions: 1, steps: 1 }

const sizes: Record<Size, Extent> = { short, full }

/** Cut off above 256 KB: the message that goes over it is in there, and none is longer than this. */
const perPhone = 262_144 + 32_768
const megabyte = 1_048_576
/**
 * In megabytes per ten minutes. What the process holds is firm; what the system keeps for it moves by
 * tens of megabytes either way with the allocator (from −86 to +6 in two runs of one day).
 */
const mostGrowth = { heap: 1, rss: 10 }
const tenMinutes = 600_000
/** Of the sessions, so many come before the memory is looked at. */
const warmUp = 0.25

/** What is there after a session that was not there before the first: "seats 20, Timeout 3". */
function leftOver(before: Watch, after: Watch): string {
  const numbers = ({ counts, adapter, resources, listeners }: Watch): [string, number][] =>
    Object.entries({ ...counts, ...adapter, ...resources, listeners })
  const old = new Map(numbers(before))
  return numbers(after)
    .filter(([name, count]) => count > (old.get(name) ?? 0))
    .map(([name, count]) => `${name} ${count - (old.get(name) ?? 0)}`)
    .join(', ')
}

interface Soaked extends Seen {
  /** After each session, when everything of it should be gone. */
  readonly after: readonly (Watch & { readonly at: number })[]
  readonly leftOver: string
}

/** Sockets are closed a moment after whoever used them has gone. */
const askWhenLeft = (server: Watched, before: Watch): Promise<Watch> =>
  askUntil(server, (now) => leftOver(before, now) === '')

async function soak(server: Watched, extent: Extent): Promise<Soaked> {
  const seen = { rounds: 0, acks: 0, refused: 0, left: 0, letGo: 0 }
  const before = await server.ask()
  const after: (Watch & { at: number })[] = []
  for (let held = 0; held < extent.sessions; held += 1) {
    await holdWorkshop(server, extent, seen)
    closeSockets()
    after.push({ ...(await askWhenLeft(server, before)), at: performance.now() })
    if (leftOver(before, after.at(-1) ?? before) !== '') break
  }
  return { ...seen, after, leftOver: leftOver(before, after.at(-1) ?? before) }
}

/** In megabytes per ten minutes. */
function slope({ after }: Soaked, of: 'heap' | 'rss'): number {
  const warm = after.slice(Math.ceil(after.length * warmUp))
  return (slopeOf(warm.map((watch) => [watch.at, watch[of]])) * tenMinutes) / megabyte
}

function judge({ sessions, steps, phones }: Extent, soaked: Soaked): Found {
  const { rounds, acks, refused, left, letGo, after } = soaked
  const mostBehind = Math.max(...after.map((watch) => watch.mostBehind))
  const grows = { heap: slope(soaked, 'heap'), rss: slope(soaked, 'rss') }
  const slopes = `heap ${grows.heap.toFixed(2)}, RSS ${grows.rss.toFixed(2)} MB per 10 min`
  /** Two sessions have no slope. */
  const isLong = sessions > 2
  const wasHeld = rounds === sessions * steps && acks === rounds * phones && refused === 0
  return {
    figures: [
      `${sessions} sessions, ${rounds} rounds, ${acks} acks, ${left} left and came back`,
      `${letGo} silent let go with at most ${Math.ceil(mostBehind / 1_024)} KB waiting`,
      `left over: ${soaked.leftOver || 'nothing'}`,
      ...(isLong ? [slopes] : []),
    ].join('; '),
    isKept:
      wasHeld &&
      letGo > 0 &&
      mostBehind <= perPhone &&
      soaked.leftOver === '' &&
      (!isLong || (grows.heap < mostGrowth.heap && grows.rss < mostGrowth.rss)),
  }
}

async function run(extent: Extent, fault?: WatchedServer['fault']): Promise<Found> {
  const dataDir = await newDataDir()
  const server = await startWatched({ dataDir, clock: 'quick', ...(fault ? { fault } : {}) })
  try {
    return judge(extent, await soak(server, extent))
  } finally {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

export const trial: Trial = {
  number: 8,
  name: 'soak',
  promise: 'The server does not grow, whoever comes, goes or never reads',
  run: (size) => run(sizes[size]),
  mutants: [
    { name: 'slow readers are kept', run: () => run(once, 'keeps-slow-readers') },
    {
      name: 'seats are kept by whoever has left',
      run: () => run({ ...once, silent: 0 }, 'keeps-seats'),
    },
  ],
}
