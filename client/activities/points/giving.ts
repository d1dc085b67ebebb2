import { mostOf, spentIn } from '../../../shared/activities/points/budget.ts'
import type { PointsAnswer, PointsConfig } from '../../../shared/activities/points/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownPoints = Localized<PointsConfig>
export type ShownOption = ShownPoints['options'][number]

const nothing: PointsAnswer = { points: {} }

/** What is given so far; a draft in another shape counts as nothing. */
export function readPoints(draft: Json | null): PointsAnswer {
  const isAnswer = draft !== null && typeof draft === 'object' && 'points' in draft
  // Only this activity writes its drafts, in the shape of an answer.
  return isAnswer ? (draft as unknown as PointsAnswer) : nothing
}

export const givenTo = ({ points }: PointsAnswer, id: string): number => points[id] ?? 0

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
