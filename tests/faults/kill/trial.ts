import { p99 } from '../../bench/figures.ts'
import type { FaultyServer } from '../server-with-faults.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { addReports, type KillReport, type KillRun, runKills } from './kills.ts'

/** How often the same is done from the beginning, and what must come together for the run to count. */
interface Plan {
  readonly runs: number
  readonly run: KillRun
  readonly least: { readonly acks: number; readonly acts: number; readonly closing: number }
  /** In milliseconds; null where this is no place to measure time. */
  readonly times: { readonly ready: number; readonly back: number } | null
}

const plans: Record<Size, Plan> = {
  short: {
    runs: 1,
    run: { kills: 8, phones: 40, life: 600 },
    least: { acks: 200, acts: 3, closing: 1 },
    times: null,
  },
  full: {
    runs: 5,
    run: { kills: 25, phones: 40, life: 1_500 },
    least: { acks: 20_000, acts: 200, closing: 20 },
    times: { ready: 2_000, back: 5_000 },
  },
}

const inWords = ({ kills, closing, acts, acks, seen, ready, back }: KillReport) =>
  `${kills} kills, ${closing} of them while a round was being sealed, ${acts} acts, ${acks} acks: ` +
  `lost ${seen.lost}, duplicated ${seen.duplicated}, wrong ${seen.wrong}, phantom ${seen.phantom}; ` +
  `serving again p99 ${p99(ready)} ms, all phones back p99 ${p99(back)} ms later`

const isWhole = ({ seen, wrongReplies, keys }: KillReport) =>
  seen.lost + seen.duplicated + seen.wrong + seen.phantom + wrongReplies + keys.length === 0

/** Otherwise nothing was tried. */
const isTried = ({ acks, acts, closing }: KillReport, { least }: Plan) =>
  acks >= least.acks && acts >= least.acts && closing >= least.closing

const isQuick = ({ ready, back }: KillReport, { times }: Plan) =>
  times === null || (p99(ready) <= times.ready && p99(back) <= times.back)

async function look(size: Size): Promise<Found> {
  const plan = plans[size]
  let report = await runKills(plan.run)
  for (let run = 1; run < plan.runs; run += 1) {
    report = addReports(report, await runKills(plan.run))
  }
  return {
    figures: inWords(report),
    isKept: isWhole(report) && isTried(report, plan) && isQuick(report, plan),
  }
}

/** A few kills show it; only what the comparison finds counts, not how little was tried. */
const broken = (fault: NonNullable<FaultyServer['fault']>) => async (): Promise<Found> => {
  const report = await runKills({ kills: 3, phones: 20, life: 600, fault })
  return { figures: inWords(report), isKept: isWhole(report) }
}

export const trial: Trial = {
  number: 1,
  name: 'kill',
  promise: 'What was called saved is stored, once, as it was sent, wherever the server dies',
  run: look,
  mutants: [
    { name: 'says "saved" first and saves now and then', run: broken('acks-first') },
    { name: 'appends each answer', run: broken('plain-insert') },
  ],
}
