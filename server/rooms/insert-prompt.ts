import { library } from '../../shared/deck/library/index.ts'
import { type QuickPrompt, withPrompt } from '../../shared/deck/quick-prompt.ts'
import { afterDeckChange } from '../../shared/room/reduce.ts'
import type { Reduced } from '../../shared/room/reduction.ts'
import type { RoomState, Session } from '../../shared/room/state.ts'
import { RefusalError } from '../refusal-error.ts'

/**
 * What a room becomes when a prompt is put in after the step it is on; as its first step, before any.
 *
 * @throws RefusalError `invalid-input`, `too-many-steps`, `not-now` where the session is over
 */
export function insertPrompt(
  { session, state }: { session: Session; state: RoomState },
  prompt: QuickPrompt,
): { session: Session; reduced: Reduced; step: string } {
  if (state.phase === 'ended') throw new RefusalError('not-now')
  const { language } = session.settings
  const made = withPrompt(session.deck, prompt, state.position + 1, { language, library })
  if (!made.ok) {
    throw new RefusalError(made.error.code, 'field' in made.error ? made.error.field : undefined)
  }
  const changed = { ...session, deck: made.value.deck }
  const reduced = afterDeckChange(changed, state)
  if (!reduced.ok) throw new RefusalError(reduced.error)
  return { session: changed, reduced: reduced.value, step: made.value.step }
}
