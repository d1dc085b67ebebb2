import { type ExampleBy, near } from '../example.ts'
import { beyondId } from './rungs.ts'
import type { LadderAnswer, LadderConfig } from './schema.ts'

/** One of so many stands over the top level, where that can be said. */
const past = 0.08

/** A made-up answer: a level, and where a goal is asked for the same level or one above. */
export function exampleStanding(config: LadderConfig, { draw }: ExampleBy): LadderAnswer {
  const ids = config.levels.map(({ id }) => id)
  const isPast = config.beyond !== undefined && draw() < past
  const now = isPast ? beyondId : near(ids, 0, draw)
  if (!config.goal) return { now }
  const climb = draw() < 0.7 ? 1 : 0
  return { now, goal: isPast ? beyondId : (ids[ids.indexOf(now) + climb] ?? now) }
}
