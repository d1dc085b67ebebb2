import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { openRound } from '../live/phone-rounds.ts'
import { useWords } from '../ui/words.tsx'
import { usePhone } from './phone-context.ts'
import { hasAnswered, useReceipt } from './use-receipt.ts'

const statusOf = ({ step, shown, quiet }: PhoneView, hasAnswer: boolean) => {
  // What only the room does waits until the quiet is over; a receipt is the answer to one's own act.
  if (quiet || openRound({ step })) return null
  if (step?.status === 'locked') return 'closed.locked'
  if (step?.status === 'sealed') return hasAnswer ? 'closed.sealed' : 'closed.unanswered'
  return shown.length > 0 ? 'step.shown' : null
}

/** The one polite live region of a room: what changed without the person doing anything. */
export function Announcer() {
  const say = useWords(phoneWords)
  const view = usePhone((state) => state.view)
  const receipt = useReceipt()
  const status = view && statusOf(view, hasAnswered(receipt))
  return (
    <p className="visually-hidden" role="status">
      {status ? say(status) : !view?.step?.byTable && receipt?.text}
    </p>
  )
}
