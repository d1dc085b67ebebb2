import type { Step } from '../deck/deck.ts'
import { isModerated } from '../deck/settings.ts'
import {
  currentStep,
  isSkipped,
  lastRound,
  type RoomState,
  roundsOf,
  type Session,
} from './state.ts'

/** What the large button does next, so that the console can name it in words. */
export type NextAct =
  | { readonly kind: 'start' | 'step' | 'show'; readonly step: string }
  | { readonly kind: 'reveal' | 'look-through'; readonly step: string }
  | { readonly kind: 'end' | 'nothing' }

/** The talk further on that shows a step; undefined where none does. */
const laterTalk = ({ deck }: Session, state: RoomState, stepId: string): Step | undefined =>
  deck.steps
    .slice(state.position + 1)
    .find(({ id, shows }) => !isSkipped(state, id) && shows.some(({ step }) => step === stepId))

/**
 * After a further round the talk comes next that compares it with the first, where the room has been
 * there already: what lies between is done then.
 */
const talkOfRounds = (session: Session, state: RoomState): Step | undefined => {
  const current = currentStep(session, state)
  if (!current || roundsOf(state, current.id).length < 2) return undefined
  const talk = laterTalk(session, state, current.id)
  return talk && Object.hasOwn(state.spent, talk.id) ? talk : undefined
}

const moveTo = (session: Session, state: RoomState): NextAct => {
  const { steps } = session.deck
  const following =
    talkOfRounds(session, state) ??
    steps.slice(state.position + 1).find(({ id }) => !isSkipped(state, id))
  if (!following) return { kind: 'end' }
  const kind = state.position < 0 ? 'start' : following.shows.length > 0 ? 'show' : 'step'
  return { kind, step: following.id }
}

function closingAct(session: Session, state: RoomState, step: Step): NextAct | null {
  const held = step.shows.find((shown) => {
    const round = lastRound(state, shown.step)?.round
    const isHeld = round?.status === 'sealed' && !round.withheld
    return isHeld && !isSkipped(state, shown.step)
  })
  if (held) return { kind: 'reveal', step: held.step }
  const last = lastRound(state, step.id)
  if (!last || last.round.status === 'revealed' || last.round.withheld) return null
  if (isModerated(step, session.settings) && last.round.status !== 'sealed')
    return { kind: 'look-through', step: step.id }
  // A later talk shows this step: leaving it seals, and what lies between comes first.
  if (laterTalk(session, state, step.id)) return null
  return { kind: 'reveal', step: step.id }
}

/** The next act in the deck's order. Looking ahead in the agenda does not change it. */
export function nextAct(session: Session, state: RoomState): NextAct {
  if (state.phase === 'ended') return { kind: 'nothing' }
  const step = currentStep(session, state)
  return (step && closingAct(session, state, step)) ?? moveTo(session, state)
}
