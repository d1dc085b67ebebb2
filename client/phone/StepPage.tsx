import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView, StepView } from '../../shared/protocol/views.ts'
import { useSaid } from '../activities/use-said.ts'
import { answerBefore, stepKey } from '../live/phone-rounds.ts'
import { Sign } from '../ui/Sign.tsx'
import { StepLanguageProvider, useDeckLang, useWords } from '../ui/words.tsx'
import { Done } from './Done.tsx'
import { Heading } from './Heading.tsx'
import { usePhone } from './phone-context.ts'
import { Lines, useSaidLang } from './Receipt.tsx'
import { Results } from './Results.tsx'
import { StepBody } from './StepBody.tsx'
import { seatComesFirst, Tables } from './Tables.tsx'
import { TopBar } from './TopBar.tsx'

interface StepPageProps {
  readonly view: PhoneView
  readonly step: StepView
}

/** What counts as another state of a step for whoever reads it. */
const stageOf = ({ status }: StepView) => (status === 'closing' ? 'open' : status)

const isUnsealed = ({ status }: StepView) => status !== 'sealed' && status !== 'revealed'

/** An earlier round, or another step, may be shown while this one is not. */
const isShown = ({ shown }: PhoneView, { id, round }: StepView) =>
  shown.some((other) => other.id === id && other.round === round)

/** The step the room is on: the prompt, the way to answer it, and what is shown. */
export const StepPage = (props: StepPageProps) => (
  <StepLanguageProvider value={props.step.language}>
    <StepParts {...props} />
  </StepLanguageProvider>
)

function StepParts({ view, step }: StepPageProps) {
  const say = useWords(phoneWords)
  const lang = useDeckLang()
  const key = stepKey(step)
  const isLate = usePhone((state) => state.lateFor === key)
  const isSeated = usePhone(({ table }) => table !== null && table.table !== null)
  const isSeatFirst = seatComesFirst(step, isSeated, view.places !== null)
  return (
    <>
      <TopBar step={step} timer={view.timer} />
      {view.quiet && <Quiet type={step.type} />}
      {isLate && <p className="notice">{say('step.late')}</p>}
      <Heading name={`${key} ${stageOf(step)}`} lang={lang}>
        {step.prompt}
      </Heading>
      {step.caseCard && <CaseCard {...step.caseCard} />}
      {step.help !== undefined && <Help text={step.help} />}
      {step.round > 1 && isUnsealed(step) && <RoundBefore step={step} />}
      {isSeatFirst && <Tables part="seat" />}
      <StepBody key={key} step={step} isShown={isShown(view, step)} />
      <Done by={view.doneBy} />
      {step.mode === 'group' && isUnsealed(step) && <Tables part="around" />}
      {view.shown.length > 0 && <Results shown={view.shown} step={step} />}
      {!isSeatFirst && <Tables part="seat" />}
    </>
  )
}

/** Everyone works alone now; what is here stays as it is. */
function Quiet({ type }: Pick<StepView, 'type'>) {
  const say = useWords(phoneWords)
  return (
    <p className="quiet">
      <Sign name="quiet" /> {say('quiet', { type })}
    </p>
  )
}

/** The case that the step is about: at hand, and folded so that the answer has the room. */
function CaseCard({ title, text }: NonNullable<StepView['caseCard']>) {
  const say = useWords(phoneWords)
  const lang = useDeckLang()
  return (
    <details className="help case-card">
      <summary>
        {say('step.caseCard')} <span lang={lang}>{title}</span>
      </summary>
      <p lang={lang}>{text}</p>
    </details>
  )
}

/** So much is read at a glance, and needs no door in front of it. */
const glance = 140

function Help({ text }: { readonly text: string }) {
  const say = useWords(phoneWords)
  const lang = useDeckLang()
  if (text.length <= glance) {
    return (
      <p className="lead" lang={lang}>
        {text}
      </p>
    )
  }
  return (
    <details className="help">
      <summary>{say('step.help')}</summary>
      <p lang={lang}>{text}</p>
    </details>
  )
}

/** A step that runs once more, on a phone that has answered it before. */
function RoundBefore({ step }: { readonly step: StepView }) {
  const say = useWords(phoneWords)
  const said = useSaid(step)
  const lang = useSaidLang(step.type)
  const before = usePhone((state) =>
    answerBefore({ step: step.id, round: step.round }, state.kept.answers),
  )
  if (before === null) return null
  const lines = said(before)
  return (
    <div className="notice">
      <p>{say('step.again', { round: step.round })}</p>
      <p>
        {say('step.before')} {lines.length === 1 && <span lang={lang}>{lines[0]}</span>}
      </p>
      {lines.length > 1 && <Lines lines={lines} lang={lang} />}
    </div>
  )
}
