import { currentStep, type RoomState, type Session } from './state.ts'

/**
 * A state in which the time on the step that was left is added to what it had before. Only how long,
 * never when: nothing here tells at what time anyone answered.
 *
 * @param seconds since the room came to the step
 */
export function withSpent(
  session: Session,
  before: RoomState,
  after: RoomState,
  seconds: number,
): RoomState {
  const left = currentStep(session, before)
  if (!left || left === currentStep(session, after)) return after
  const spent = { ...after.spent, [left.id]: (after.spent[left.id] ?? 0) + Math.round(seconds) }
  return { ...after, spent }
}
