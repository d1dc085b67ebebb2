import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView, StepView } from '../../shared/protocol/views.ts'
import { activityViews } from '../activities/views.ts'
import { keyOf } from '../live/outbox.ts'
import { stepKey } from '../live/phone-rounds.ts'
import { useDeckLang, useLanguage, useWords } from '../ui/words.tsx'
import { Heading } from './Heading.tsx'
import { usePhone } from './phone-context.ts'
import { Results } from './Results.tsx'
import { StepBody } from './StepBody.tsx'
import { TopBar } from './TopBar.tsx'

interface StepPageProps {
  readonly view: PhoneView
  readonly step: StepView
}

/** What counts as another state of a step for whoever reads it. */
const stageOf = ({ status }: StepView) => (status === 'closing' ? 'open' : status)

/** The step the room is on: the prompt, the way to answer it, and what is shown. */
export function StepPage({ view, step }: StepPageProps) {
  const say = useWords(phoneWords)
  const lang = useDeckLang()
  const key = stepKey(step)
  const isLate = usePhone((state) => state.lateFor === key)
  return (
    <>
      <TopBar step={step} timer={view.timer} />
      {isLate && <p className="notice">{say('step.late')}</p>}
      <Heading name={`${key} ${stageOf(step)}`} lang={lang}>
        {step.prompt}
      </Heading>
      {step.help !== undefined && (
        <details className="help">
          <summary>{say('step.help')}</summary>
          <p lang={lang}>{step.help}</p>
        </details>
      )}
      {step.round > 1 && <RoundBefore step={step} />}
      <StepBody key={key} step={step} isShown={view.shown.length > 0} />
      {view.shown.length > 0 && <Results shown={view.shown} step={step} />}
    </>
  )
}

/** A step that runs once more: what this phone answered the last time. */
function RoundBefore({ step }: { readonly step: StepView }) {
  const say = useWords(phoneWords)
  const language = useLanguage()
  const before = usePhone(
    (state) => state.kept.answers[keyOf({ step: step.id, round: step.round - 1 })],
  )
  const lines = before?.value
    ? activityViews[step.type].said(step.config, before.value, language)
    : []
  return (
    <div className="notice">
      <p>{say('step.again', { round: step.round })}</p>
      {lines.length > 0 && <p>{say('step.before', { answer: lines.join(' ') })}</p>}
    </div>
  )
}
