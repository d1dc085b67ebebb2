import { useEffect, useRef } from 'react'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { useSaid } from '../activities/use-said.ts'
import { activityViews } from '../activities/views.ts'
import type { OwnAnswer } from '../live/outbox.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { useDeckLang, useWords } from '../ui/words.tsx'
import { useActs } from './phone-context.ts'
import { ReleaseNote } from './ReleaseNote.tsx'
import type { ReceiptFacts } from './use-receipt.ts'
import { Why } from './Why.tsx'

interface ReceiptProps {
  readonly step: StepView
  readonly facts: ReceiptFacts
  /** The person has just sent: the receipt is where they are now. */
  readonly takesFocus: boolean
}

/** What became of the answer, in words, with the answer itself and the way to change it. */
export function Receipt({ step, facts, takesFocus }: ReceiptProps) {
  const say = useWords(phoneWords)
  const said = useSaid(step)
  const lang = useSaidLang(step.type)
  const box = useRef<HTMLElement>(null)
  const { own, state, text } = facts

  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])

  return (
    <section
      ref={box}
      className="receipt"
      data-state={state}
      tabIndex={-1}
      aria-label={say('step.form')}
    >
      {text === '' ? (
        <Mark state={state} />
      ) : (
        <h2>
          <Mark state={state} />
          {text}
        </h2>
      )}
      <Lines lines={said(own.value)} lang={lang} />
      <Remarks step={step} facts={facts} />
      <Buttons step={step} facts={facts} />
    </section>
  )
}

/** The `lang` of an answer in words: the deck's where it was chosen, and unknown where it was written. */
export function useSaidLang(type: ActivityType): Language | undefined {
  const lang = useDeckLang()
  return activityViews[type].written ? undefined : lang
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly lang: Language | undefined
}

/** An answer in words, line by line. */
export const Lines = ({ lines, lang }: LinesProps) =>
  lines.length === 0 ? null : (
    <ul className="lines" lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

const takesAnswers = ({ status }: StepView) => status === 'open' || status === 'closing'

/** The picture that the room looks at still has the answer as it was. */
const isChangedLive = ({ release, mode }: StepView, { value, rev }: OwnAnswer) =>
  release === 'live' && mode !== 'group' && value !== null && rev > 1

function Remarks({ step, facts }: Pick<ReceiptProps, 'step' | 'facts'>) {
  const say = useWords(phoneWords)
  const { own, state } = facts
  if (state === 'refused' && own.refusal) {
    return (
      <p>
        <Why step={step} code={own.refusal} value={own.value} />
      </p>
    )
  }
  if (!takesAnswers(step) || state !== 'saved') return null
  return (
    <>
      {isChangedLive(step, own) && <p>{say('answer.changedLive')}</p>}
      <ReleaseNote step={step} />
    </>
  )
}

function Buttons({ step, facts }: Pick<ReceiptProps, 'step' | 'facts'>) {
  const say = useWords(phoneWords)
  const { edit, retry } = useActs()
  const { own, state } = facts
  if (!takesAnswers(step)) return null
  const change =
    own.value === null
      ? say('answer.answerAnyway')
      : step.mode === 'group' && step.type === 'commit'
        ? say('answer.changeCard')
        : say('answer.change')
  return (
    <div className="buttons">
      {state === 'unsent' && (
        <Button kind="primary" onClick={retry}>
          {say('answer.retry')}
        </Button>
      )}
      <Button onClick={edit}>{change}</Button>
    </div>
  )
}
