import type {
  DotsAnswer,
  PointsAnswer,
  PointsConfig,
  RankAnswer,
} from '../../../shared/activities/points/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownPoints = Localized<PointsConfig>
export type ShownOption = ShownPoints['options'][number]

const nothing: DotsAnswer = { points: {} }

/** What is given or placed so far; a draft in another shape counts as nothing. */
export function readPoints(draft: Json | null): PointsAnswer {
  const isObject = draft !== null && typeof draft === 'object'
  const isAnswer = isObject && ('points' in draft || 'order' in draft)
  // Only this activity writes its drafts, in the shape of an answer.
  return isAnswer ? (draft as unknown as PointsAnswer) : nothing
}

export function readDots(draft: Json | null): DotsAnswer {
  const answer = readPoints(draft)
  return 'points' in answer ? answer : nothing
}

export function readOrder(draft: Json | null): RankAnswer {
  const answer = readPoints(draft)
  return 'order' in answer ? answer : { order: [] }
}

export const givenTo = ({ points }: DotsAnswer, id: string): number => points[id] ?? 0
