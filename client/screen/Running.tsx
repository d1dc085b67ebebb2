import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView, StepView } from '../../shared/protocol/views.ts'
import { ShownResults } from '../charts/ShownResults.tsx'
import { useWords } from '../ui/words.tsx'
import { Answered } from './Answered.tsx'
import { JoinCorner } from './JoinCode.tsx'
import { Outline } from './Outline.tsx'
import { Prompt } from './Prompt.tsx'
import { outlineOf, type Stage, stageOf } from './stage.ts'
import { Timer } from './Timer.tsx'

function Calm({ stage }: { readonly stage: 'hidden' | 'sealed' }) {
  const words = useWords(screenWords)
  return (
    <div className="calm">
      <p>{words(stage)}</p>
      <p>{words(stage === 'hidden' ? 'hiddenMore' : 'sealedMore')}</p>
    </div>
  )
}

const besidePrompt = (stage: Stage) => {
  if (stage === 'results') return 'picture'
  return stage === 'nothing' ? 'nothing' : 'outline'
}

interface RunningProps {
  readonly view: ScreenView
  readonly step: StepView
  /** When the view came, in milliseconds since 1970. */
  readonly at: number
}

function Middle({ stage, view, step }: Omit<RunningProps, 'at'> & { readonly stage: Stage }) {
  if (stage === 'nothing') return null
  if (stage === 'hidden' || stage === 'sealed') return <Calm stage={stage} />
  const outline = <Outline help={step.help} items={outlineOf(step)} />
  if (stage === 'outline') return outline
  const isTalk = step.status === 'idle' && outlineOf(step).length > 0
  return (
    <div className={isTalk ? 'both' : 'one'}>
      {isTalk && outline}
      <ShownResults shown={view.shown} step={step.id} asTable={view.asTable} size="screen" />
    </div>
  )
}

/** The step the room is on: its prompt, what there is to see, and how far it has come. */
export function Running({ view, step, at }: RunningProps) {
  const stage = stageOf(view, step)
  return (
    <main className="wall running" data-stage={stage}>
      <header>
        <Prompt
          text={step.prompt}
          place={`${step.id}/${step.round}/${stage}`}
          beside={besidePrompt(stage)}
        />
        <JoinCorner join={view.join} />
      </header>
      <div className="stage">
        <Middle stage={stage} view={view} step={step} />
      </div>
      {(step.status !== 'idle' || view.timer) && (
        <footer>
          {step.status !== 'idle' && <Answered view={view} step={step} />}
          <Timer timer={view.timer} at={at} />
        </footer>
      )}
    </main>
  )
}
