import { activityOf } from '../../shared/activities/registry.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView, StepView } from '../../shared/protocol/views.ts'
import { standsBeside, useTurned } from '../charts/paged.ts'
import { ShownResults } from '../charts/ShownResults.tsx'
import { StepLanguageProvider, useWords } from '../ui/words.tsx'
import { Answered } from './Answered.tsx'
import { Notice } from './ConnectionNotice.tsx'
import { JoinCorner } from './JoinCode.tsx'
import { Outline } from './Outline.tsx'
import { Places } from './Places.tsx'
import { Prompt } from './Prompt.tsx'
import { isLiveHidden, moreOf, outlineOf, type Stage, stageOf } from './stage.ts'
import { Timer } from './Timer.tsx'

function Calm({ stage, step }: { readonly stage: 'hidden' | 'sealed'; readonly step: StepView }) {
  const words = useWords(screenWords)
  return (
    <div className="calm">
      <p>{words(stage)}</p>
      <p>{words(moreOf(stage, step))}</p>
    </div>
  )
}

const besidePrompt = (stage: Stage) => {
  if (stage === 'results') return 'picture'
  return stage === 'nothing' ? 'nothing' : 'outline'
}

/** The step itself, or answers that a talk shows. */
const isSensitive = ({ step, shown }: ScreenView) =>
  step?.sensitive === true || shown.some(({ sensitive }) => sensitive)

/** A live step says so before anybody answers: what is tapped will be seen by all, together. */
function useLiveNote(view: ScreenView, step: StepView): string | undefined {
  const words = useWords(chartsWords)
  const say = useWords(screenWords)
  const { release, status, k } = step
  if (isLiveHidden(view, step)) return `${say('hidden')}.`
  if (release !== 'live' || status !== 'open') return undefined
  return words(view.quiet ? 'still' : 'growing', { k })
}

interface RunningProps {
  readonly view: ScreenView
  readonly step: StepView
  /** When the view came, in milliseconds since 1970. */
  readonly at: number
}

type MiddleProps = Omit<RunningProps, 'at'> & { readonly stage: Stage }

/** Where people are to go is said while they talk, beside what the talk is about. */
const hasPlaces = ({ placed, hidden }: ScreenView, step: StepView) =>
  placed.length > 0 && step.status === 'idle' && !hidden

function BesidePlaces({ stage, view, step }: MiddleProps) {
  const items = outlineOf(step)
  return (
    <div className={stage === 'nothing' ? 'one' : 'both halves'}>
      {stage === 'outline' && <Outline help={step.help} items={items} note={undefined} />}
      <Places placed={view.placed} />
      {stage === 'results' && <Results view={view} step={step} />}
    </div>
  )
}

const lookAt = ({ asTable, page }: ScreenView, step: StepView) => ({
  asTable,
  page,
  isBeside: standsBeside(step, { activityOf }),
  activityOf,
})

/** Pictures of several steps come one at a time, each as large as it can be. */
function Results({ view, step }: Pick<RunningProps, 'view' | 'step'>) {
  const look = lookAt(view, step)
  const { rounds, page } = useTurned(view.shown, look)
  return (
    <ShownResults
      shown={rounds}
      step={step.id}
      asTable={view.asTable}
      page={page}
      isBeside={look.isBeside}
      still={view.quiet}
      size="screen"
    />
  )
}

/** Which of the pictures it is that is up, where a talk has several. */
function WhichPicture({ view, step }: Pick<RunningProps, 'view' | 'step'>) {
  const words = useWords(screenWords)
  const { picture, pictures } = useTurned(view.shown, lookAt(view, step))
  return pictures < 2 ? null : <p>{words('picture', { picture, pictures })}</p>
}

function Middle({ stage, view, step }: MiddleProps) {
  const note = useLiveNote(view, step)
  if (hasPlaces(view, step)) return <BesidePlaces stage={stage} view={view} step={step} />
  if (stage === 'nothing') return null
  if (stage === 'hidden' || stage === 'sealed') return <Calm stage={stage} step={step} />
  const items = outlineOf(step)
  const outline = <Outline caseCard={step.caseCard} help={step.help} items={items} note={note} />
  if (stage === 'outline') return outline
  const isTalk = step.status === 'idle' && items.length > 0
  return (
    <div className={isTalk ? 'both' : 'one'}>
      {isTalk && outline}
      <Results view={view} step={step} />
    </div>
  )
}

/** The step the room is on: its prompt, what there is to see, and how far it has come. */
export const Running = (props: RunningProps) => (
  <StepLanguageProvider value={props.step.language}>
    <Parts {...props} />
  </StepLanguageProvider>
)

function Parts({ view, step, at }: RunningProps) {
  const words = useWords(screenWords)
  const stage = stageOf(view, step)
  // With places in the middle the prompt stands above them.
  const look = stage === 'nothing' && hasPlaces(view, step) ? 'outline' : stage
  return (
    <main className="wall running" data-stage={look}>
      <header>
        <Prompt
          text={step.prompt}
          second={view.second}
          place={`${step.id}/${step.round}`}
          beside={besidePrompt(look)}
        />
        <JoinCorner join={view.join} />
      </header>
      <div className="stage">
        <Middle stage={stage} view={view} step={step} />
      </div>
      <footer>
        <Answered view={view} step={step} />
        {look === 'results' && <WhichPicture view={view} step={step} />}
        {isSensitive(view) && <p className="nobody-explains">{words('nobodyExplains')}</p>}
        <Notice />
        <Timer timer={view.timer} at={at} quiet={view.quiet} />
      </footer>
    </main>
  )
}
