import { activityOf } from '../../shared/activities/registry.ts'
import type { OutlineItem } from '../../shared/charts/marks.ts'
import type { ScreenView, ShownRound, StepView } from '../../shared/protocol/views.ts'

/** What fills the middle of the screen. */
export type Stage = 'results' | 'hidden' | 'sealed' | 'outline' | 'nothing'

const isCollecting = ({ status }: StepView) =>
  status === 'open' || status === 'locked' || status === 'closing'

/** What is to be answered, or the points of a talk. */
export const outlineOf = ({ type, config }: StepView): OutlineItem[] =>
  // The server has parsed the deck with the activity's own schema.
  activityOf(type).outline(config as object)

/** A live picture begins empty: until it has moved once, the options are what there is to see. */
const isDrawn = ({ final, figures }: ShownRound) => final || Object.keys(figures).length > 0

/** Of a step that collects, an earlier round's picture waits until the newest has one too. */
const hasPicture = ({ shown }: ScreenView, step: StepView) =>
  step.status === 'idle'
    ? shown.length > 0
    : shown.some((entry) => entry.id === step.id && entry.round === step.round && isDrawn(entry))

/** Figures that would be there while answers come in, were they not hidden. */
export const isLiveHidden = ({ hidden }: ScreenView, step: StepView): boolean =>
  hidden && step.release === 'live' && isCollecting(step)

/** Whether the step's picture is final: what it says of how many is then the one number. */
export const isSettled = ({ shown }: ScreenView, { id, round, status }: StepView): boolean =>
  status === 'revealed' ||
  shown.some((entry) => entry.id === id && entry.round === round && entry.final)

/** What stands below that answers are hidden, or closed. */
export function moreOf(stage: 'hidden' | 'sealed', { withheld }: StepView) {
  if (stage === 'hidden') return 'hiddenMore'
  return withheld ? 'withheld' : 'sealedMore'
}

export function stageOf(view: ScreenView, step: StepView): Stage {
  if (hasPicture(view, step)) return 'results'
  // Who comes while answers are taken in must see what to choose: only the figures are hidden then.
  if (view.hidden && !isCollecting(step)) return 'hidden'
  if (step.status === 'sealed') return 'sealed'
  const isMore = step.help !== undefined || step.caseCard !== undefined
  return isMore || outlineOf(step).length > 0 ? 'outline' : 'nothing'
}
