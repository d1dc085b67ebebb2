import type { Agreement } from '../../shared/commitments/agreement.ts'
import { withAgreements } from '../../shared/deck/since-last.ts'
import { afterDeckChange } from '../../shared/room/reduce.ts'
import type { Reduced } from '../../shared/room/reduction.ts'
import { lastRound, type RoomState, type Session } from '../../shared/room/state.ts'
import { RefusalError } from '../refusal-error.ts'

/**
 * What a room becomes when it is to ask about these agreements.
 *
 * @throws RefusalError `agreements-in-use`, `too-many-steps`, `not-now` where the session is over
 */
export function readIn(
  { session, state }: { session: Session; state: RoomState },
  agreements: readonly Agreement[],
): { session: Session; reduced: Reduced } {
  if (state.phase === 'ended') throw new RefusalError('not-now')
  const deck = withAgreements(session.deck, agreements, {
    isOpened: (step) => lastRound(state, step) !== undefined,
    index: state.position + 1,
  })
  if (!deck.ok) throw new RefusalError(deck.error)
  const changed = { ...session, deck: deck.value }
  const reduced = afterDeckChange(changed, state)
  if (!reduced.ok) throw new RefusalError(reduced.error)
  return { session: changed, reduced: reduced.value }
}
