import { mostOf, spentIn } from '../../../shared/activities/points/budget.ts'
import type { PointsAnswer } from '../../../shared/activities/points/schema.ts'
import { givenTo, type ShownPoints } from './reading.ts'

export const leftOf = ({ points }: ShownPoints, answer: PointsAnswer): number =>
  points - spentIn(answer)

/** Why an option cannot have more. */
export type TooMany = 'noneLeft' | 'mostHere'

/** How many an option may have at most now, with what the others have. */
export const roomFor = (config: ShownPoints, answer: PointsAnswer, id: string): number =>
  Math.min(mostOf(config), givenTo(answer, id) + leftOf(config, answer))

/** Why this option can get no more points; null where it can. */
export function refusalOf(config: ShownPoints, answer: PointsAnswer, id: string): TooMany | null {
  if (givenTo(answer, id) >= mostOf(config)) return 'mostHere'
  return leftOf(config, answer) > 0 ? null : 'noneLeft'
}

/** The answer with so many points on an option; an option without any is not in it. */
export function give({ points }: PointsAnswer, id: string, count: number): PointsAnswer {
  const { [id]: _, ...others } = points
  return { points: count > 0 ? { ...others, [id]: count } : others }
}
