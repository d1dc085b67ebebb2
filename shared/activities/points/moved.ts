import type { Moved } from '../moved.ts'
import type { PointsAnswer } from './schema.ts'

/** Dots lie the same, or in another way: no way is more than another. */
export function movedPoints(
  { points: before }: PointsAnswer,
  { points: now }: PointsAnswer,
): Moved {
  const options = new Set([...Object.keys(before), ...Object.keys(now)])
  return { moved: [...options].every((id) => before[id] === now[id]) ? 'same' : 'changed' }
}
