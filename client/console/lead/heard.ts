import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { doneInWords, isEveryoneDone } from './done.ts'
import { screenNow } from './screen-now.ts'

type Say = Words<ConsoleWords>

/** What the console says by itself to who listens: each line is read when it changes, and only then. */
export interface Heard {
  /** The step and whether it takes answers. */
  readonly step: string
  /** What the screen shows. */
  readonly screen: string
  /** What is worth knowing at once. Counting answers aloud is not. */
  readonly moment: string
}

function stepHeard({ step, phase }: ConsoleView, say: Say): string {
  if (phase === 'ended') return say('desk.heard.over')
  if (!step) return ''
  if (step.status === 'idle') return step.title
  const status = say(`lead.stage.status.${step.status}`)
  return say('lead.stage.announce', { title: step.title, status })
}

function momentHeard(view: ConsoleView, say: Say): string {
  const { unanimous, step, answered, of } = view
  if (isEveryoneDone(view)) return `${doneInWords(view, say)}.`
  if (unanimous) return say('desk.unanimous.quiet')
  if (step?.status !== 'open' || of === 0 || answered < of) return ''
  if (step.byTable) return say('tables.everyone', { of })
  return step.mode === 'group' ? '' : say('desk.heard.everyone', { of })
}

/** The texts of the console's live regions. */
export const heardIn = (view: ConsoleView, say: Say): Heard => ({
  step: stepHeard(view, say),
  screen: [
    screenNow(view, say),
    view.lookUp ? say('desk.mini.phonesLookUp') : '',
    view.quiet ? say('desk.mini.quiet') : '',
  ]
    .filter(Boolean)
    .join('. '),
  moment: momentHeard(view, say),
})
