import { useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { stepKey } from '../live/phone-rounds.ts'
import { useLanguage, useWords } from '../ui/words.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { Keep } from './Keep.tsx'
import { wordsOf } from './own-words.ts'
import { useActs, usePhone } from './phone-context.ts'
import { Receipt } from './Receipt.tsx'
import { StepInput } from './StepInput.tsx'
import { Tables } from './Tables.tsx'
import { hasAnswered, useReceipt } from './use-receipt.ts'

interface StepBodyProps {
  readonly step: StepView
  /** Results are shown below. */
  readonly isShown: boolean
}

/** The part of a step that changes with its status, and what of it can be taken along. */
export function StepBody({ step, isShown }: StepBodyProps) {
  const draft = usePhone((state) => state.kept.drafts[stepKey(step)])
  const receipt = useReceipt()
  // What a table is still writing is nobody's to take home.
  const written = step.byTable && step.status === 'open' ? null : draft
  return (
    <>
      <StepNow step={step} isShown={isShown} />
      <Keep step={step} value={receipt?.own.value ?? written ?? null} />
    </>
  )
}

/** Form, receipt, or what became of it. */
function StepNow({ step, isShown }: StepBodyProps) {
  const acts = useActs()
  const language = useLanguage()
  const draft = usePhone((state) => state.kept.drafts[stepKey(step)])
  const receipt = useReceipt()
  const [hasSent, setHasSent] = useState(false)
  const isEditing = draft !== undefined && receipt !== null

  const onDraft = (value: Json) => acts.draft(value, wordsOf(step, value, language))
  const onSend = (value: Json) => {
    setHasSent(true)
    acts.answer(value, wordsOf(step, value, language))
  }
  const input = { step, draft: draft ?? null, onDraft, onSend }

  if (step.status === 'idle') return <StepInput {...input} open />
  if (step.status === 'sealed' || step.status === 'revealed') {
    return <Closed step={step} isShown={isShown} hasAnswer={hasAnswered(receipt)} />
  }
  if (step.byTable) return <TableBody step={step} />
  const shown = isEditing ? null : receipt
  if (step.status === 'locked') {
    return (
      <>
        <Locked hasDraft={draft !== undefined && draft !== null} hasAnswer={receipt !== null} />
        {shown ? (
          <Receipt step={step} facts={shown} takesFocus={false} />
        ) : (
          <StepInput {...input} open={false} />
        )}
      </>
    )
  }
  if (shown) return <Receipt step={step} facts={shown} takesFocus={hasSent} />
  return <AnswerForm {...input} isEditing={isEditing} />
}

/** What a table writes and hands in together, and what it has besides. */
function TableBody({ step }: Pick<StepBodyProps, 'step'>) {
  return (
    <>
      {step.status === 'locked' && <Locked hasDraft={false} hasAnswer />}
      <Tables part="work" />
    </>
  )
}

interface LockedProps {
  readonly hasDraft: boolean
  readonly hasAnswer: boolean
}

function Locked({ hasDraft, hasAnswer }: LockedProps) {
  const say = useWords(phoneWords)
  return (
    <div className="notice">
      <p>
        <strong>{say('closed.locked')}</strong>
      </p>
      {hasDraft && <p>{say('closed.lockedDraft')}</p>}
      {!hasDraft && !hasAnswer && <p>{say('closed.lockedNothing')}</p>}
    </div>
  )
}

function moreOf({ status, withheld }: StepView) {
  if (status === 'revealed') return 'closed.hidden'
  return withheld ? 'closed.withheld' : 'closed.screen'
}

interface ClosedProps extends StepBodyProps {
  readonly hasAnswer: boolean
}

/** After sealing: thanks to a phone that has answered, until the picture tells more. */
function Closed({ step, isShown, hasAnswer }: ClosedProps) {
  const say = useWords(phoneWords)
  if (isShown) return null
  return (
    <div className="notice">
      <p>
        <strong>{say(hasAnswer ? 'closed.sealed' : 'closed.unanswered')}</strong>
      </p>
      <p>{say(moreOf(step))}</p>
    </div>
  )
}
