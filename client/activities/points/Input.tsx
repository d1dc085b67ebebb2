import { useEffect, useId, useRef, useState } from 'react'
import { mostOf } from '../../../shared/activities/points/budget.ts'
import type { PointsAnswer } from '../../../shared/activities/points/schema.ts'
import { words } from '../../../shared/activities/points/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { give, leftOf, refusalOf, roomFor } from './giving.ts'
import { givenTo, readPoints, type ShownPoints } from './reading.ts'
import { Stepper } from './Stepper.tsx'
import './points.css'

interface Problem {
  /** An option's id, or `form` where nothing is given. */
  readonly at: string
  readonly text: string
}

const noProblem: Problem = { at: '', text: '' }

/** What to tell about the last act; where nothing is given, the first option is gone to. */
function useProblem() {
  const fields = useRef<HTMLFieldSetElement>(null)
  const [problem, setProblem] = useState<Problem>(noProblem)
  useEffect(() => {
    if (problem.at !== 'form' || !fields.current) return
    fields.current.querySelector<HTMLElement>('[role="spinbutton"]')?.focus({ preventScroll: true })
    // Where nothing is laid out, as in a test, nothing scrolls.
    fields.current.scrollIntoView?.({ block: 'start' })
  }, [problem])
  return { fields, problem, setProblem }
}

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

/** Dots that are left are no mistake, and it is said. */
function Send({ spare }: { readonly spare: boolean }) {
  const say = useWords(words)
  return (
    <>
      {spare && <p className="hint">{say('input.spare')}</p>}
      <Button kind="primary" wide type="submit">
        {say('input.send')}
      </Button>
    </>
  )
}

/** Spread so many dots over options: a stepper for each, and how many are left always in sight. */
export default function PointsInput({ config, draft, onDraft, onSend, open }: InputProps) {
  const say = useWords(words)
  const problemId = useId()
  const { fields, problem, setProblem } = useProblem()
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownPoints
  const answer = readPoints(draft)
  const left = leftOf(settings, answer)
  const most = mostOf(settings)
  const { points } = settings

  const ask = (id: string, count: number) => {
    const isMore = count > givenTo(answer, id)
    const refusal = isMore ? refusalOf(settings, answer, id) : null
    if (refusal) return setProblem({ at: id, text: say(`input.${refusal}`, { most }) })
    setProblem(noProblem)
    const next: PointsAnswer = give(answer, id, Math.min(count, roomFor(settings, answer, id)))
    // An answer holds nothing but numbers by option.
    if (count >= 0) onDraft(next as unknown as Json)
  }
  const send = () => {
    // An answer holds nothing but numbers by option.
    if (left < points) return onSend(answer as unknown as Json)
    // Another one each time: who sends too early twice is taken there twice.
    setProblem({ at: 'form', text: say('input.missing') })
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <fieldset
        ref={fields}
        className="dots"
        aria-describedby={problem.at === 'form' ? problemId : undefined}
      >
        <legend>{say(most < points ? 'input.groupMost' : 'input.group', { points, most })}</legend>
        {problem.at === 'form' && (
          // Read as the group's description when the focus comes: a live region would read it twice.
          <p id={problemId} className="problem">
            {problem.text}
          </p>
        )}
        <Left left={left} points={points} />
        {settings.options.map((option, index) => (
          <Stepper
            key={option.id}
            option={option}
            place={index + 1}
            given={givenTo(answer, option.id)}
            room={roomFor(settings, answer, option.id)}
            open={open}
            problem={problem.at === option.id ? problem.text : ''}
            onAsk={(count) => ask(option.id, count)}
          />
        ))}
      </fieldset>
      {open && <Send spare={left > 0 && left < points} />}
    </form>
  )
}
