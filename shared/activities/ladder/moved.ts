import type { Moved } from '../moved.ts'
import { heightOf } from './rungs.ts'
import type { LadderAnswer } from './schema.ts'

/** Up, down or the same between two rounds: by where people stand, and not by their goals. */
export function movedLadder(
  ladder: Parameters<typeof heightOf>[0],
  before: LadderAnswer,
  now: LadderAnswer,
): Moved {
  const climbed = heightOf(ladder, now.now) - heightOf(ladder, before.now)
  if (climbed === 0) return { moved: 'same' }
  return { moved: climbed > 0 ? 'up' : 'down' }
}
