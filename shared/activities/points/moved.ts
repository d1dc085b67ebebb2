import type { Moved } from '../moved.ts'
import type { PointsAnswer } from './schema.ts'

/** What each option got, or which place. */
const byOption = (answer: PointsAnswer): ReadonlyMap<string, number> =>
  new Map(
    'order' in answer ? answer.order.map((id, at) => [id, at]) : Object.entries(answer.points),
  )

/** Dots lie the same, or in another way, and so does an order: no way is more than another. */
export function movedPoints(before: PointsAnswer, now: PointsAnswer): Moved {
  const [was, is] = [byOption(before), byOption(now)]
  const isSame = was.size === is.size && [...was].every(([id, given]) => is.get(id) === given)
  return { moved: isSame ? 'same' : 'changed' }
}
