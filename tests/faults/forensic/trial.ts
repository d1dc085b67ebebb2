import { chanceOf, chanceOfTies, deviationOfTau } from '../../support/ranks.ts'
import type { Found, Size, Trial } from '../trial.ts'
import {
  keysFound,
  linked,
  neighbours,
  orders,
  printed,
  readable,
  remains,
  seatsBeside,
  unasked,
} from './attacks.ts'
import type { Forgetfulness } from './faulty-server.ts'
import { type Evidence, gatherEvidence } from './scene.ts'

interface Scale {
  readonly people: number
  readonly sessions: number
}

const scales: Readonly<Record<Size, Scale>> = {
  short: { people: 60, sessions: 1 },
  full: { people: 200, sessions: 4 },
}
const mutantScales: Readonly<Record<Size, Scale>> = {
  short: { people: 24, sessions: 1 },
  full: { people: 200, sessions: 1 },
}

/** Nine orders are looked at in each session: by chance one is further off once in a hundred thousand runs. */
const deviations = 5
/** RELIABILITY section 10, row 13: three deviations of one order of 200. */
const mostForMean = 0.14
/** People whose answer stands at their own seat's place: one on average; nine is one in a million. */
const mostAtOwnPlace = 8

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The largest of the orders, each as its mean over all sessions, and the largest of all. */
function worstOrders(found: readonly Readonly<Record<string, number>>[]) {
  const names = Object.keys(found[0] ?? {})
  const means = names.map((name) => ({
    name,
    tau: sum(found.map((one) => one[name] ?? 1)) / found.length,
  }))
  const [worst] = means.toSorted((a, b) => Math.abs(b.tau) - Math.abs(a.tau))
  const single = Math.max(...found.flatMap((one) => Object.values(one)).map(Math.abs))
  return { name: worst?.name ?? '', mean: Math.abs(worst?.tau ?? 1), single }
}

function judge(sessions: readonly Evidence[], { people }: Scale): Found {
  const { name, mean, single } = worstOrders(sessions.map(orders))
  const links = sessions.map(linked)
  const odd = sessions.map(unasked)
  const beside = Math.max(...sessions.map(neighbours))
  const seats = sessions.map(seatsBeside)
  const atPlace = Math.max(...links.map(({ byPlace }) => byPlace))
  const counted = {
    'readable too early or too late': sum(sessions.map(readable)),
    'left of deleted rows': sum(sessions.map(remains)),
    'keys found': sum(sessions.map(keysFound)),
    'linked by hash': sum(links.map(({ byHash }) => byHash)),
    'times stored': sum(odd.map(({ times }) => times)),
    'unknown columns': sum(odd.map(({ columns }) => columns)),
    'lines logged': sum(sessions.map(printed)),
  }
  const isOrderless =
    single < deviations * deviationOfTau(people) && (sessions.length < 2 || mean < mostForMean)
  const zeros = Object.entries(counted).map(([what, count]) => `${what} ${count}`)
  return {
    figures: `${people} answers × ${2 * sessions.length} rounds: |τ| ≤ ${single.toFixed(2)} (mean ≤ ${mean.toFixed(2)}, ${name}), own notes side by side ${beside}, seats beside one of then ${Math.max(...seats.map(({ found }) => found))}, at the own seat's place ${atPlace}; ${zeros.join(', ')}`,
    isKept:
      isOrderless &&
      beside < chanceOfTies &&
      seats.every(({ found, byChance }) => found < chanceOf(byChance)) &&
      atPlace <= mostAtOwnPlace &&
      Object.values(counted).every((count) => count === 0),
  }
}

async function look(scale: Scale, fault?: Forgetfulness): Promise<Found> {
  const sessions: Evidence[] = []
  for (let held = 0; held < scale.sessions; held += 1) {
    sessions.push(await gatherEvidence(scale.people, fault))
  }
  return judge(sessions, scale)
}

const mutant = (name: string, fault: Forgetfulness) => ({
  name,
  run: (size: Size) => look(mutantScales[size], fault),
})

export const trial: Trial = {
  number: 13,
  name: 'forensic',
  promise: 'Who has disk, backups, logs and phones learns nothing of who answered what',
  run: (size) => look(scales[size]),
  mutants: [
    mutant('live rows with row numbers', 'numbered-answers'),
    mutant('parts sealed without a shuffle, as numbered rows', 'unshuffled-seal'),
    mutant('one shuffle for both notes of a person, as numbered rows', 'one-shuffle-for-all'),
    mutant('two tables with no shared key, in the same order', 'same-order-twice'),
    mutant('seats left in their pages as they came', 'seats-as-they-came'),
    mutant('secure_delete = OFF', 'nothing-overwritten'),
    mutant('a key that is not destroyed', 'key-stays'),
    mutant('a key in the backup', 'key-copied'),
    mutant('a line in the log for each answer', 'answers-in-log'),
  ],
}
