import { collects, isPrivate, releaseOf, type Step } from '../deck/deck.ts'
import { kOf, minutesOf } from '../deck/settings.ts'
import type { Language } from '../i18n/languages.ts'
import type { AgendaEntry } from '../protocol/views.ts'
import {
  currentStep,
  isSkipped,
  lastRound,
  type RoomState,
  type Session,
  stepsToGo,
} from './state.ts'
import { ownLanguage, textsIn } from './step-texts.ts'

/** How a step's newest round stands, or how the next one will be released. */
function standingOf({ settings }: Session, state: RoomState, step: Step) {
  const last = lastRound(state, step.id)
  const planned = settings.release === 'reveal' ? 'reveal' : releaseOf(step)
  return {
    release: last?.round.release ?? planned,
    status: last?.round.status ?? ('waiting' as const),
    rounds: last?.ref.round ?? 0,
  }
}

interface AgendaInput {
  readonly session: Session
  readonly state: RoomState
  readonly language: Language
  /** Seconds since the room came to the current step. */
  readonly sinceArrival: number
}

/** The deck as the console lists it. Nothing here is made from answers. */
export const agendaOf = ({ session, state, language, sinceArrival }: AgendaInput): AgendaEntry[] =>
  session.deck.steps.map((step) => {
    const { id, title, prompt, type, mode, note, followUp } = textsIn(session, language, step)
    const isCurrent = currentStep(session, state) === step
    return {
      id,
      number: stepsToGo(session, state).indexOf(step) + 1,
      title,
      prompt,
      ...ownLanguage(session, language, step),
      type,
      mode,
      minutes: minutesOf(step, session.settings),
      ...(note === undefined ? {} : { note }),
      ...(followUp === undefined ? {} : { followUp }),
      collects: collects(step),
      privateNote: isPrivate(step),
      sensitive: step.sensitive,
      k: kOf(step, session.settings),
      ...standingOf(session, state, step),
      current: isCurrent,
      core: step.core,
      skipped: isSkipped(state, id),
      spent: Math.round((state.spent[id] ?? 0) + (isCurrent ? sinceArrival : 0)),
    }
  })
