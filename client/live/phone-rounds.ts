import type { Json } from '../../shared/lib/json.ts'
import type { PhoneView, StepView } from '../../shared/protocol/views.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import { keyOf, type Outbox } from './outbox.ts'

/** The name of what a phone keeps for a step, whether it collects or not. */
export const stepKey = ({ id, round }: StepView): string => keyOf({ step: id, round })

/** The round that such a name stands for. */
export function roundOf(key: string): RoundRef {
  const slash = key.lastIndexOf('/')
  return { step: key.slice(0, slash), round: Number(key.slice(slash + 1)) }
}

/** A step that ran more than once is named by its round as well. */
export const isAmongRounds = (key: string, keys: readonly string[]): boolean =>
  roundOf(key).round > 1 ||
  keys.some((other) => other !== key && roundOf(other).step === roundOf(key).step)

/** The round the room is on, where it collects answers. */
export const collectedRound = (view: Pick<PhoneView, 'step'> | null): RoundRef | null =>
  view?.step && view.step.status !== 'idle' ? { step: view.step.id, round: view.step.round } : null

/** The round that takes answers at this moment. */
export const openRound = (view: Pick<PhoneView, 'step'> | null): RoundRef | null =>
  view?.step?.status === 'open' || view?.step?.status === 'closing' ? collectedRound(view) : null

/** What this phone has stored for the newest round before this one; null where that is nothing. */
export function answerBefore({ step, round }: RoundRef, answers: Outbox): Json | null {
  for (let earlier = round - 1; earlier > 0; earlier -= 1) {
    const own = answers[keyOf({ step, round: earlier })]
    if (own?.state === 'saved' && own.value !== null) return own.value
  }
  return null
}
