import { type ExampleBy, someOf } from '../example.ts'
import { budgetsOf } from './budget.ts'
import type { PointsAnswer, PointsConfig } from './schema.ts'

/** All points of each budget, one after the other, as far as its options can take them. */
function exampleDots(config: PointsConfig, draw: () => number): Record<string, number> {
  const given: Record<string, number> = {}
  for (const { points, most, options } of budgetsOf(config)) {
    for (let left = points; left > 0; left -= 1) {
      const open = options.filter((id) => (given[id] ?? 0) < most)
      const [chosen] = someOf(open, 1, draw)
      if (chosen !== undefined) given[chosen] = (given[chosen] ?? 0) + 1
    }
  }
  return given
}

/** A made-up answer: points on some options, or all options in an order. */
export function examplePoints(config: PointsConfig, { draw }: ExampleBy): PointsAnswer {
  const ids = config.options.map(({ id }) => id)
  if (config.rank) return { order: [...someOf(ids, ids.length, draw)] }
  return { points: exampleDots(config, draw) }
}
