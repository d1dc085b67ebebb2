import { Details } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView, StepView } from '../../../shared/protocol/views.ts'
import { ShownResults } from '../../charts/ShownResults.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { CardPages } from './CardPages.tsx'
import { useDesk } from './desk.ts'
import { doneInWords } from './done.ts'
import { JumpToAgreement } from './JumpToAgreement.tsx'
import { Miniature } from './Miniature.tsx'
import { NextCard } from './NextCard.tsx'
import { WaitingForAgreements } from './ReadIn.tsx'
import { StageChips } from './StageChips.tsx'
import { Texts } from './Texts.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

function Answered({ step, view }: { readonly step: StepView; readonly view: ConsoleView }) {
  const say = useWords(consoleWords)
  const { answered, of } = view
  if (!['open', 'locked', 'closing'].includes(step.status)) return null
  const isGroup = step.mode === 'group'
  return (
    <div className="answered">
      <p>
        <strong>
          {step.byTable
            ? say('tables.delivered', { answered, of })
            : isGroup
              ? step.type === 'commit'
                ? say('lead.stage.handedIn', { answered })
                : say('lead.stage.groupsAnswered', { groups: answered })
              : say('lead.stage.answered', { answered, of })}
        </strong>
      </p>
      {(!isGroup || step.byTable) && (
        <progress value={answered} max={Math.max(1, of)} aria-hidden="true" />
      )}
    </div>
  )
}

/** How many have said that they are done, where no answer tells. */
function Done({ view }: { readonly view: ConsoleView }) {
  const say = useWords(consoleWords)
  const { done } = view
  if (!done) return null
  return (
    <div className="answered">
      <p>
        <strong>{doneInWords(view, say)}</strong>
      </p>
      <progress value={done.count} max={Math.max(1, done.of)} aria-hidden="true" />
    </div>
  )
}

/** Where the step is in the deck, and what it asks: the words that the miniature shows small. */
function StepHead({ step }: { readonly step: StepView }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const lang = useDeckLang(step.language)
  const heading = useHeadingFocus(`${step.id}/${step.round}`)
  return (
    <div className="step-head">
      <div>
        <p className="eyebrow">
          {say('lead.stage.step', { number: step.number, of: step.of })}
          {step.round > 1 && ` · ${say('lead.round', { round: step.round })}`}
        </p>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {step.prompt}
        </h1>
      </div>
      <Answered step={step} view={view} />
      <Done view={view} />
    </div>
  )
}

/** The answers once more, large and to be read: what is small in the picture above. */
function AnswersHere({ step }: { readonly step: StepView }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const shown = resultsUp(view)
  if (shown.length === 0) return null
  return (
    <Details className="answers-here" data-color="neutral">
      <Details.Summary>{say('desk.mini.words')}</Details.Summary>
      <Details.Content>
        {view.hidden && <p className="tag">{say('lead.stage.hiddenFigures')}</p>}
        <ShownResults
          shown={shown}
          step={step.id}
          asTable={view.asTable}
          still={view.quiet}
          size="phone"
        />
      </Details.Content>
    </Details>
  )
}

/** The centre while a step is on: the screen as it is, and what comes next. */
export function Stage() {
  const { view } = useDesk()
  const { step } = view
  if (!step) return null
  // Before the reveal the texts are what the facilitator is here for.
  const isToLookThrough = step.status === 'sealed'
  return (
    <>
      <StageChips />
      <StepHead step={step} />
      {isToLookThrough && <Texts folded={false} hasBoard />}
      <Miniature />
      <CardPages />
      <JumpToAgreement />
      <WaitingForAgreements />
      <NextCard />
      <AnswersHere step={step} />
      {!isToLookThrough && <Texts folded hasBoard />}
    </>
  )
}
