import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import { isPassedByAJump } from '../acts.ts'
import { timePlan } from './time-plan.ts'

/** A way to the agreement that the time no longer reaches. */
export interface JumpOffer {
  readonly step: string
  readonly title: string
  readonly minutes: number
  /** What would be passed by. */
  readonly passes: readonly string[]
}

/**
 * The next agreement, where what is left of the planned time ends before it would be done: the room is
 * further behind than all that comes after it could make up for. Null where there is time, or no agreement.
 */
export function jumpOffer(agenda: readonly AgendaEntry[]): JumpOffer | null {
  const at = agenda.findIndex(({ current }) => current)
  const target = agenda.findIndex(
    ({ type, skipped, rounds }, index) =>
      index > at && type === 'commit' && !skipped && rounds === 0,
  )
  const found = agenda[target]
  if (at < 0 || !found) return null
  const after = agenda.slice(target + 1).filter(({ skipped }) => !skipped)
  const spare = after.reduce((sum, { minutes }) => sum + minutes * 60, 0)
  if (timePlan(agenda).drift <= spare) return null
  const { id: step, title, minutes } = found
  const passes = agenda.slice(at + 1, target).filter(isPassedByAJump)
  return { step, title, minutes, passes: passes.map((entry) => entry.title) }
}
