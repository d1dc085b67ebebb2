import { budgetsOf, spentIn } from './budget.ts'
import type { DotsAnswer, PointsConfig } from './schema.ts'

/** Where an answer has more than it may, and what is expected there. */
export interface DotsFault {
  readonly path: readonly string[]
  readonly expected: string
}

/** Each option's own limit first, then each budget's; null where all are kept. */
export function faultOfDots(settings: PointsConfig, answer: DotsAnswer): DotsFault | null {
  const budgets = budgetsOf(settings)
  for (const { options, most } of budgets) {
    const over = options.find((id) => (answer.points[id] ?? 0) > most)
    if (over !== undefined) return { path: ['points', over], expected: `${most} at most` }
  }
  const overdrawn = budgets.find((budget) => spentIn(answer, budget) > budget.points)
  if (!overdrawn) return null
  const { place, points } = overdrawn
  return { path: ['points'], expected: `${points} in all at most in budget ${place}` }
}
