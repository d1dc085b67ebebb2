import type { Found, Size, Trial } from '../trial.ts'
import { type Audit, auditInWords, auditNow } from './audit.ts'
import { type Mutation, mutations } from './mutation.ts'
import { type Counts, type Outcome, simulate } from './simulation.ts'

const seeds = { short: 200, full: 2_000 } as const

/** Every so many seeds one is played twice: the same seed must be the same world. */
const twice = 20

interface Played {
  readonly worlds: number
  readonly counts: Counts
  readonly broken: readonly Outcome[]
  readonly again: number
  readonly differing: number
}

const nothing: Counts = { events: 0, crashes: 0, acks: 0, seals: 0, frames: 0 }

const sum = (a: Counts, b: Counts): Counts => ({
  events: a.events + b.events,
  crashes: a.crashes + b.crashes,
  acks: a.acks + b.acks,
  seals: a.seals + b.seals,
  frames: a.frames + b.frames,
})

async function play(last: number): Promise<Played> {
  let counts = nothing
  let again = 0
  let differing = 0
  const broken: Outcome[] = []
  for (let seed = 1; seed <= last; seed += 1) {
    const outcome = await simulate(seed)
    counts = sum(counts, outcome.counts)
    if (outcome.broken !== null) broken.push(outcome)
    if (seed % twice !== 0) continue
    again += 1
    if ((await simulate(seed)).hash !== outcome.hash) differing += 1
  }
  return { worlds: last, counts, broken, again, differing }
}

const howToReplay = ({ seed, broken }: Outcome) =>
  `; seed ${seed}: ${broken} (npm run simulate -- ${seed})`

const inWords = ({ worlds, counts, broken, again, differing }: Played) =>
  `${worlds} seeds, ${counts.crashes} crashes, ${counts.acks} answers called saved, ${counts.seals} rounds sealed, ` +
  `${counts.frames} messages looked at: broken ${broken.length}; ${again - differing} of ${again} the same when played again` +
  broken.slice(0, 3).map(howToReplay).join('')

/** Otherwise nothing was tried: on the average, each seed has at least so much in it. */
const isTried = ({ worlds, counts }: Played) =>
  counts.crashes > worlds * 2 && counts.acks > worlds * 10 && counts.seals > worlds

async function look(size: Size): Promise<Found> {
  const played = await play(seeds[size])
  const audit: Audit | null = size === 'full' ? auditNow() : null
  const isKept =
    played.broken.length === 0 &&
    played.differing === 0 &&
    isTried(played) &&
    (audit === null || audit.high + audit.critical === 0)
  const figures = inWords(played)
  return { figures: size === 'full' ? `${figures}; ${auditInWords(audit)}` : figures, isKept }
}

/** Plays seeds until one finds it out. */
const broken =
  (mutation: Partial<Mutation>) =>
  async (size: Size): Promise<Found> => {
    for (let seed = 1; seed <= seeds[size]; seed += 1) {
      const outcome = await simulate(seed, mutation)
      if (outcome.broken !== null)
        return { figures: `seed ${seed}: ${outcome.broken}`, isKept: false }
    }
    return { figures: `nothing in ${seeds[size]} seeds`, isKept: true }
  }

export const trial: Trial = {
  number: 15,
  name: 'simulation',
  promise:
    'Whatever is lost, late, doubled or crashes, in any order: each answer once, nothing shown too early, all see the same',
  run: look,
  mutants: Object.entries(mutations).map(([name, mutation]) => ({ name, run: broken(mutation) })),
}
