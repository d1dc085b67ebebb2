import type { PointsAnswer, PointsConfig } from './schema.ts'

/** How many points one option may get from one person. */
export const mostOf = ({ most, points }: Pick<PointsConfig, 'most' | 'points'>): number =>
  Math.min(most ?? points, points)

/** How many points are given in all. */
export const spentIn = ({ points }: PointsAnswer): number =>
  Object.values(points).reduce((sum, given) => sum + given, 0)
