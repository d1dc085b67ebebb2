import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView, StepView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { groupsInWords } from './groups.ts'
import { isSettled } from './stage.ts'

interface AnsweredProps {
  readonly view: ScreenView
  readonly step: StepView
}

const share = ({ answered, of }: ScreenView) => (of === 0 ? 0 : Math.min(1, answered / of))

function Count({ view, step }: AnsweredProps) {
  const words = useWords(screenWords)
  if (step.mode === 'group' && !step.byTable)
    return <p>{groupsInWords(step, view.answered, words)}</p>
  // Skips are in this number, and said apart beside the picture: two numbers would seem to disagree.
  if (isSettled(view, step)) return null
  return (
    <>
      <p>
        {words(step.byTable ? 'tables.delivered' : 'answered', {
          answered: view.answered,
          of: view.of,
        })}
      </p>
      <span className="share" aria-hidden="true">
        <span style={{ width: `${share(view) * 100}%` }} />
      </span>
    </>
  )
}

/** How many have answered, whether the question is still open, and whom it is for. */
export function Answered({ view, step }: AnsweredProps) {
  const words = useWords(screenWords)
  const atTable = step.mode === 'group' && view.tables !== null
  return (
    <div className="answered">
      {view.quiet && <p className="quiet">{words('quiet', { type: step.type })}</p>}
      {step.status !== 'idle' && !view.quiet && <Count view={view} step={step} />}
      {step.round > 1 && <span className="pill">{words('round', { round: step.round })}</span>}
      {(step.status === 'locked' || step.status === 'closing') && (
        <span className="pill">{words(step.status)}</span>
      )}
      {!step.sensitive && (
        <span className="mode">{words(atTable ? 'tables.mode' : `mode.${step.mode}`)}</span>
      )}
    </div>
  )
}
