import { useId } from 'react'
import type { Budget } from '../../../shared/activities/points/budget.ts'
import type { DotsAnswer } from '../../../shared/activities/points/schema.ts'
import { words } from '../../../shared/activities/points/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { give, leftOf, refusalOf, roomFor, type Section, sectionsOf } from './giving.ts'
import { givenTo, readDots, type ShownPoints } from './reading.ts'
import { Stepper } from './Stepper.tsx'
import { useProblem } from './use-problem.ts'

/** How many are left, in sight while the options scroll by. */
function Left({ left, points }: { readonly left: number; readonly points: number }) {
  const say = useWords(words)
  return (
    <p className="dots-left" role="status">
      <span className="dots-signs" aria-hidden="true">
        {Array.from({ length: points }, (_, dot) => (
          // Dots are alike and never move.
          <span key={dot} className="dots-sign" data-used={dot >= left} />
        ))}
      </span>
      {say('input.left', { left, points })}
    </p>
  )
}

/** What there is to spread, and over what where others have their own. */
function Told({ budget: { label, points, most } }: { readonly budget: Budget }) {
  const say = useWords(words)
  const lang = useDeckLang()
  return (
    <>
      {label !== undefined && (
        <span className="dots-label" lang={lang}>
          {label}
        </span>
      )}
      <span>{say(most < points ? 'input.groupMost' : 'input.group', { points, most })}</span>
    </>
  )
}

/** Dots that are left are no mistake, and it is said. */
function Send({ spare, label }: { readonly spare: boolean; readonly label: string | undefined }) {
  const say = useWords(words)
  return (
    <>
      {spare && <p className="hint">{say('input.spare')}</p>}
      <Button kind="primary" wide type="submit">
        {label ?? say('input.send')}
      </Button>
    </>
  )
}

interface SpreadingProps {
  readonly section: Section
  readonly answer: DotsAnswer
  readonly open: boolean
  /** What to tell about the last act, and at which option. */
  readonly problem: { readonly at: string; readonly text: string }
  readonly onAsk: (id: string, count: number) => void
}

/** One budget: how many are left of it, and a stepper for each of its options. */
function Spreading({ section, answer, open, problem, onAsk }: SpreadingProps) {
  const { budget, options } = section
  return (
    <>
      <Left left={leftOf(budget, answer)} points={budget.points} />
      {options.map(({ option, place }) => (
        <Stepper
          key={option.id}
          option={option}
          place={place}
          given={givenTo(answer, option.id)}
          room={roomFor(budget, answer, option.id)}
          open={open}
          problem={problem.at === option.id ? problem.text : ''}
          onAsk={(count) => onAsk(option.id, count)}
        />
      ))}
    </>
  )
}

/** Spread so many dots over options: a stepper for each, and how many are left always in sight. */
export function Dots({ config, draft, onDraft, onSend, open, sendLabel }: InputProps) {
  const say = useWords(words)
  const problemId = useId()
  const { fields, problem, tell, clear } = useProblem('[role="spinbutton"]')
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownPoints
  const answer = readDots(draft)
  const sections = sectionsOf(settings, (place) => say('part', { place }))
  const isNothing = Object.keys(answer.points).length === 0
  const left = sections.reduce((sum, { budget }) => sum + leftOf(budget, answer), 0)

  const askIn = (budget: Budget) => (id: string, count: number) => {
    const refusal = count > givenTo(answer, id) ? refusalOf(budget, answer, id) : null
    if (refusal) return tell({ at: id, text: say(`input.${refusal}`, { most: budget.most }) })
    clear()
    const next = give(answer, id, Math.min(count, roomFor(budget, answer, id)))
    // An answer holds nothing but numbers by option.
    if (count >= 0) onDraft(next as unknown as Json)
  }
  const send = () => {
    // An answer holds nothing but numbers by option.
    if (!isNothing) return onSend(answer as unknown as Json)
    // Another one each time: who sends too early twice is taken there twice.
    tell({ at: 'form', text: say('input.missing') })
  }

  return (
    <AnswerForm onSend={send}>
      {sections.map((section, index) => {
        const isTold = problem.at === 'form' && index === 0
        return (
          <fieldset
            key={section.budget.place}
            ref={index === 0 ? fields : null}
            className="dots"
            aria-describedby={isTold ? problemId : undefined}
          >
            <legend>
              <Told budget={section.budget} />
            </legend>
            {isTold && (
              // Read as the group's description when the focus comes: a live region would read it twice.
              <p id={problemId} className="problem">
                {problem.text}
              </p>
            )}
            <Spreading
              section={section}
              answer={answer}
              open={open}
              problem={problem}
              onAsk={askIn(section.budget)}
            />
          </fieldset>
        )
      })}
      {open && <Send spare={!isNothing && left > 0} label={sendLabel} />}
    </AnswerForm>
  )
}
