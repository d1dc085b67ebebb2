import { phoneWords } from '../../shared/i18n/phone/index.ts'
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

/** What to say about the answer to the step at hand; null before there is one. */
export function useReceipt(): ReceiptFacts | null {
  const say = useWords(phoneWords)
  const step = usePhone((state) => state.view?.step)
  const answers = usePhone((state) => state.kept.answers)
  const isHeldUp = usePhone((state) => state.overdue || state.connection !== 'online')
  const key = step ? stepKey(step) : ''
  const own = answers[key]
  if (!step || !own) return null
  const state = stateOf(own, isHeldUp)
  const saved =
    own.value === null
      ? 'answer.skipped'
      : step.mode === 'group'
        ? 'answer.savedCard'
        : 'answer.saved'
  return { key, own, state, text: say(state === 'saved' ? saved : messages[state]) }
}
