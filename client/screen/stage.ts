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

export function stageOf(view: ScreenView, step: StepView): Stage {
  if (hasPicture(view, step)) return 'results'
  // While answers come in for a later reveal there is nothing to hide yet.
  if (view.hidden && !(isCollecting(step) && step.release === 'reveal')) return 'hidden'
  if (step.status === 'sealed') return 'sealed'
  return step.help !== undefined || outlineOf(step).length > 0 ? 'outline' : 'nothing'
}
