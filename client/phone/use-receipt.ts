import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import type { OwnAnswer } from '../live/outbox.ts'
import { stepKey } from '../live/phone-rounds.ts'
import { useWords } from '../ui/words.tsx'
import { usePhone } from './phone-context.ts'

/** How far an answer has come: the states a person is told of. */
export type ReceiptState = 'sending' | 'saved' | 'unsent' | 'refused'

export interface ReceiptFacts {
  readonly key: string
  readonly own: OwnAnswer
  readonly state: ReceiptState
  /** Empty in the first moment of sending: most answers are there before it can be read. */
  readonly text: string
}

const stateOf = (own: OwnAnswer, isHeldUp: boolean): ReceiptState => {
  if (own.state !== 'waiting') return own.state
  return isHeldUp ? 'unsent' : 'sending'
}

const messages = {
  sending: 'answer.sending',
  unsent: 'answer.unsent',
  refused: 'answer.refused',
} as const

function savedMessage({ value, rev }: OwnAnswer, { mode, type }: StepView) {
  if (value === null) return 'answer.skipped'
  if (mode === 'group' && type === 'commit') return 'answer.savedCard'
  return rev > 1 ? 'answer.changed' : 'answer.saved'
}

/** Whether an answer, or a skip, has gone from this phone. */
export const hasAnswered = (receipt: ReceiptFacts | null): boolean =>
  receipt !== null && receipt.state !== 'refused'

/** What to say about the answer to the step at hand; null before there is one. */
export function useReceipt(): ReceiptFacts | null {
  const say = useWords(phoneWords)
  const step = usePhone((state) => state.view?.step)
  const answers = usePhone((state) => state.kept.answers)
  const isHeldUp = usePhone((state) => state.overdue || state.connection !== 'online')
  const key = step ? stepKey(step) : ''
  const isSlow = usePhone((state) => state.slow)
  const own = answers[key]
  // A table that has taken its answer back has none, and nobody to skip for.
  if (!step || !own || (step.byTable && own.value === null)) return null
  const state = stateOf(own, isHeldUp)
  const message = state === 'saved' ? savedMessage(own, step) : messages[state]
  return { key, own, state, text: state === 'sending' && !isSlow ? '' : say(message) }
}
