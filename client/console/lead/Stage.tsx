import { activityOf } from '../../../shared/activities/registry.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView, StepView } from '../../../shared/protocol/views.ts'
import { ShownResults } from '../../charts/ShownResults.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { useDesk } from './desk.ts'
import { Texts } from './Texts.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'
import { screenNow } from './wording.ts'

/** What the screen shows and whether answers are taken, as chips: word and shade, never shade alone. */
export function StageChips() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const status = view.step?.status ?? 'idle'
  return (
    <div className="chips">
      <span className="chip strong">{screenNow(view, say)}</span>
      {status !== 'idle' && (
        <span className="chip" data-status={status}>
          {say(`lead.stage.status.${status}`)}
        </span>
      )}
    </div>
  )
}

function Answered({ step, view }: { readonly step: StepView; readonly view: ConsoleView }) {
  const say = useWords(consoleWords)
  const { answered, of } = view
  const isGroup = step.mode === 'group'
  return (
    <div className="answered">
      {!isGroup && <progress value={answered} max={Math.max(1, of)} aria-hidden="true" />}
      <p>
        <strong>
          {isGroup
            ? say('lead.stage.handedIn', { answered })
            : say('lead.stage.answered', { answered, of })}
        </strong>
      </p>
      {resultsUp(view).length === 0 && (
        <p className="soft">{say(`lead.stage.${releaseWord(step, view)}`, { k: step.k })}</p>
      )}
    </div>
  )
}

function releaseWord({ release }: StepView, { nextAct }: ConsoleView) {
  if (release === 'live') return 'growing'
  return ['reveal', 'look-through'].includes(nextAct.kind) ? 'held' : 'heldForTalk'
}

/** What there is to answer, or how the talk goes, as the screen lists it. */
function Outline({ step }: { readonly step: StepView }) {
  // The server has parsed the deck with the activity's own schema.
  const items = activityOf(step.type).outline(step.config as object)
  const lang = useDeckLang()
  if (items.length === 0) return null
  return (
    <ul className="outline" lang={lang}>
      {items.map(({ id, badge, title }) => (
        <li key={id}>
          {badge !== undefined && <b>{badge}</b>}
          {title}
        </li>
      ))}
    </ul>
  )
}

function StepOnScreen({ step }: { readonly step: StepView }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const lang = useDeckLang()
  const shown = resultsUp(view)
  const heading = useHeadingFocus(`${step.id}/${step.round}`)
  const isTakingAnswers = ['open', 'locked', 'closing'].includes(step.status)
  return (
    <div className="on-screen">
      <p className="eyebrow">
        {say('lead.stage.step', { number: step.number, of: step.of })}
        {step.round > 1 && ` · ${say('lead.round', { round: step.round })}`}
      </p>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {step.prompt}
      </h1>
      {step.help && (
        <p className="soft" lang={lang}>
          {step.help}
        </p>
      )}
      {view.hidden && shown.length > 0 && <p className="tag">{say('lead.stage.hiddenFigures')}</p>}
      {shown.length === 0 && <Outline step={step} />}
      <ShownResults shown={shown} step={step.id} asTable={view.asTable} size="phone" />
      {isTakingAnswers && <Answered step={step} view={view} />}
    </div>
  )
}

/** The centre while a step is on: the screen's own content, and texts to look through. */
export function Stage() {
  const { view } = useDesk()
  if (!view.step) return null
  return (
    <>
      <StageChips />
      <StepOnScreen step={view.step} />
      <Texts />
    </>
  )
}
