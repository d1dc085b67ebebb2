import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { RoomAct } from '../acts.ts'
import type { KeyAct } from '../keys.ts'

type Pressed = KeyAct | RoomAct

/** From this share of the room on, closing is what one would expect. */
const most = 0.75

const closing: ReadonlySet<string> = new Set(['step', 'show', 'reveal', 'look-through'])

/** Whether an act would close an open question while some have answered and many have not. */
export function closesEarly(
  act: Pressed,
  { step, answered, of, nextAct }: ConsoleView,
): act is 'next' | 'reveal' {
  if (step?.status !== 'open' || step.mode !== 'individual') return false
  if (answered < 1 || answered >= of * most) return false
  return act === 'reveal' || (act === 'next' && closing.has(nextAct.kind))
}

/** So long a first press waits for the second. */
export const armedTime = 10_000

/** A second press within this time is a clicker that bounced. */
const bounceTime = 300

/** A first press that would have closed too early. */
export interface Armed {
  readonly act: Pressed
  /** The step and the round it was pressed in. */
  readonly at: string
  readonly pressedAt: number
  readonly answered: number
  readonly of: number
}

/** What a press is: the first of two, a bounce of it, or one that counts. */
export function pressOf(
  armed: Armed | null,
  press: Pick<Armed, 'act' | 'at' | 'pressedAt'>,
): 'arms' | 'bounces' | 'counts' {
  if (armed?.act !== press.act || armed.at !== press.at) return 'arms'
  const since = press.pressedAt - armed.pressedAt
  if (since < bounceTime) return 'bounces'
  return since <= armedTime ? 'counts' : 'arms'
}
