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
