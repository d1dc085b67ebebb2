import { type ExampleBy, near } from '../example.ts'
import { dontKnow, valuesOf } from './scale.ts'
import type { RateAnswer, RateConfig, Rating } from './schema.ts'

/** One of so many does not know. */
const unknowing = 0.06

function exampleRating(config: RateConfig, at: number, draw: () => number): Rating {
  const values = valuesOf(config.scale)
  if (config.dontKnow && draw() < unknowing) return { v: dontKnow }
  const now = near(values, at, draw)
  if (!config.markers) return { v: now }
  const then = now + Math.round(draw() * (values.length / 2))
  return { v: now, v2: Math.min(then, config.scale.to) }
}

/** A made-up answer: a value for each item, the second marker where the first is or higher. */
export const exampleRatings = (config: RateConfig, { draw }: ExampleBy): RateAnswer => ({
  ratings: Object.fromEntries(
    config.items.map(({ id }, at) => [id, exampleRating(config, at, draw)]),
  ),
})
