import type { Found, Size, Trial } from '../trial.ts'
import { lookAtFrames } from './frames.ts'
import { type Indiscretion, type Plan, simulate } from './simulate.ts'
import { type Learned, learnFrom } from './watch.ts'

/** Five answers, as in RELIABILITY 6.2: spread, and with one that most give. */
const mixed = [0.05, 0.15, 0.3, 0.35, 0.15]
const skewed = [0.02, 0.03, 0.1, 0.6, 0.25]

interface Scale {
  /** Rounds in which people change their mind and skip. */
  readonly restless: number
  /** Rounds of each size, least number, release and spread in which they do not. */
  readonly calm: number
}

const scales: Readonly<Record<Size, Scale>> = {
  short: { restless: 300, calm: 12 },
  full: { restless: 5_200, calm: 200 },
}
const mutantScale: Scale = { restless: 60, calm: 2 }

/** Uniform numbers in [0, 1), the same each time: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixedUp = Math.imul(state ^ (state >>> 15), 1 | state)
    mixedUp = (mixedUp + Math.imul(mixedUp ^ (mixedUp >>> 7), 61 | mixedUp)) ^ mixedUp
    return ((mixedUp ^ (mixedUp >>> 14)) >>> 0) / 2 ** 32
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** How likely it is that so many people all give the same answer. */
const alike = (odds: readonly number[], people: number) =>
  sum(odds.map((likely) => likely ** people))

/** The groups in which answers come out, when nobody changes their mind: k at a time, and the rest at sealing. */
function batchesOf({ people, k, release }: Plan): number[] {
  if (people < k) return []
  if (release === 'reveal') return [people]
  const whole = Array.from({ length: Math.floor(people / k) }, () => k)
  return people % k === 0 ? whole : [...whole, people % k]
}

interface Cell {
  readonly plan: Plan
  readonly rounds: number
  readonly certain: number
}

/** How many deviations the people who are exposed lie from those whose whole batch answered alike. */
function deviationsOf({ plan, rounds, certain }: Cell): number {
  const batches = batchesOf(plan).map((people) => ({ people, likely: alike(plan.odds, people) }))
  const expected = rounds * sum(batches.map(({ people, likely }) => people * likely))
  const variance =
    rounds * sum(batches.map(({ people, likely }) => people ** 2 * likely * (1 - likely)))
  // Where all agree once in a million rounds, one of them is no surprise.
  return (
    Math.abs(certain - expected) /
    Math.max(Math.sqrt(variance), plan.release === 'reveal' ? plan.people : 1)
  )
}

const percent = ({ plan, rounds, certain }: Cell) =>
  ((100 * certain) / (rounds * plan.people)).toFixed(1)

const sizes = [6, 12, 30]

function cellsOf(rounds: number, learn: (plan: Plan) => Learned, fault: Plan['fault']): Cell[] {
  const plans = (['reveal', 'live'] as const).flatMap((release) =>
    [3, 5].flatMap((k) =>
      sizes.flatMap((people) =>
        [mixed, skewed].map(
          (odds): Plan => ({
            people,
            k,
            release,
            odds,
            restless: false,
            ...(fault ? { fault } : {}),
          }),
        ),
      ),
    ),
  )
  return plans.map((plan) => ({
    plan,
    rounds,
    certain: sum(Array.from({ length: rounds }, () => learn(plan).certain)),
  }))
}

const inWords = (cells: readonly Cell[], release: Plan['release'], k: number): string =>
  sizes
    .map((people) => {
      const at = cells.filter(
        ({ plan }) => plan.release === release && plan.k === k && plan.people === people,
      )
      return `N=${people} ${at.map(percent).join('/')}`
    })
    .join(', ')

function look({ restless, calm }: Scale, fault?: Indiscretion) {
  const chance = seeded(14)
  const all: { plan: Plan; learned: Learned }[] = []
  const learn = (plan: Plan) => {
    const learned = learnFrom(simulate(plan, chance), plan)
    all.push({ plan, learned })
    return learned
  }
  const cells = cellsOf(calm, learn, fault)
  for (let round = 0; round < restless; round += 1) {
    learn({
      people: 3 + Math.floor(chance() * 28),
      k: chance() < 0.5 ? 3 : 5,
      release: chance() < 0.5 ? 'live' : 'reveal',
      odds: chance() < 0.5 ? mixed : skewed,
      restless: true,
      ...(fault ? { fault } : {}),
    })
  }
  return { cells, all }
}

async function judge(scale: Scale, fault?: Indiscretion): Promise<Found> {
  const { cells, all } = look(scale, fault)
  const total = (of: keyof Learned) => sum(all.map(({ learned }) => learned[of]))
  const counted = {
    'moved by fewer than k': total('smallMoves'),
    'figures of fewer than k': total('tooFew'),
    'before their time': total('early'),
    'second releases': all.filter(({ learned }) => learned.releases > 1).length,
  }
  const furthest = Math.max(...cells.map(deviationsOf))
  const frames = await lookAtFrames()
  const zeros = Object.entries(counted).map(([what, count]) => `${what} ${count}`)
  return {
    figures: `${all.length} rounds: ${zeros.join(', ')}; certain of, in % (spread/skewed): at the reveal ${inWords(cells, 'reveal', 3)}; live k=3 ${inWords(cells, 'live', 3)}; live k=5 ${inWords(cells, 'live', 5)}; ${furthest.toFixed(1)} σ from unanimity alone; ${frames.frames} frames, fields not on the list ${frames.unknown.length}${frames.unknown.map((path) => ` ${path}`).join('')}, too early ${frames.early}`,
    isKept:
      Object.values(counted).every((count) => count === 0) &&
      furthest < 5 &&
      frames.unknown.length === 0 &&
      frames.early === 0,
  }
}

const mutant = (name: string, fault: Indiscretion) => ({
  name,
  run: () => judge(mutantScale, fault),
})

export const trial: Trial = {
  number: 14,
  name: 'disclosure',
  promise:
    'Who holds every message and knows who tapped when is certain of nothing but what all agree on',
  run: (size) => judge(scales[size]),
  mutants: [
    mutant('a live picture of each answer', 'live-each-answer'),
    mutant('hidden until k, then each answer', 'hidden-until-k'),
    mutant('a second release after an edit', 'second-release'),
    mutant('a console that is sent sealed counts', 'console-sees-sealed'),
  ],
}
