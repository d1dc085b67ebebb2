import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { ConsoleView, ShownRound } from '../../../shared/protocol/views.ts'
import { resultsUp, takesAnswers } from '../acts.ts'

/** What the projector shows, in the order in which one thing lies over another there. */
type ScreenNow =
  | 'blank'
  | 'ended'
  | 'lobby'
  | 'join'
  | 'parking'
  | 'table'
  | 'results'
  | 'tooFew'
  | 'hidden'
  | 'sealed'
  | 'prompt'
  | 'question'

/** Below the least number the screen says so in words instead of a picture. */
const hasFigures = ({ figures }: ShownRound): boolean =>
  Object.values(figures).some((figure) => 'values' in figure)

function stepNow(view: ConsoleView): ScreenNow {
  const { step, hidden, asTable } = view
  const up = hidden ? [] : resultsUp(view)
  if (up.length > 0 && !up.some(hasFigures)) return 'tooFew'
  if (up.length > 0) return asTable ? 'table' : 'results'
  // While answers come in the screen shows what to choose: only figures are hidden then.
  if (hidden && !takesAnswers(view)) return 'hidden'
  if (step?.status === 'sealed') return 'sealed'
  return step?.type === 'talk' ? 'question' : 'prompt'
}

/** The same decisions as the screen's own (`client/screen/stage.ts`): it must never be described wrongly. */
function screenNowOf(view: ConsoleView): ScreenNow {
  if (view.blank) return 'blank'
  if (view.phase === 'running' && view.joinOverlay) return 'join'
  if (view.parkingShown) return 'parking'
  return view.phase === 'running' ? stepNow(view) : view.phase
}

/** What the screen shows, in one line. */
export const screenNow = (view: ConsoleView, say: Words<ConsoleWords>): string =>
  say(`lead.stage.${screenNowOf(view)}`)
