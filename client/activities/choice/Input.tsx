import { useEffect, useId, useRef, useState } from 'react'
import type { ChoiceAnswer } from '../../../shared/activities/choice/schema.ts'
import { words } from '../../../shared/activities/choice/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { choose, mark, readChoice, type ShownChoice } from './choosing.ts'
import { Option } from './Option.tsx'
import './choice.css'

interface Problem {
  /** An option's id, or `form` where nothing is chosen. */
  readonly at: string
  readonly text: string
}

const noProblem: Problem = { at: '', text: '' }

/** Goes to the options, and shows what is told above them; who is there already goes to the group. */
function goTo(fields: HTMLFieldSetElement): void {
  const first = fields.contains(document.activeElement) ? fields : fields.querySelector('input')
  first?.focus({ preventScroll: true })
  // Where nothing is laid out, as in a test, nothing scrolls.
  fields.scrollIntoView?.({ block: 'start' })
}

/** What to tell about the last act; where nothing is chosen, that is gone to. */
function useProblem() {
  const fields = useRef<HTMLFieldSetElement>(null)
  const [problem, setProblem] = useState<Problem>(noProblem)
  useEffect(() => {
    // Not before it is there to be read with the group.
    if (problem.at === 'form' && fields.current) goTo(fields.current)
  }, [problem])
  return { fields, problem, setProblem }
}

/** Choose one card, or up to `most`, and mark items inside it. */
export default function ChoiceInput({ config, draft, onDraft, onSend, open, ...at }: InputProps) {
  const say = useWords(words)
  const problemId = useId()
  const { fields, problem, setProblem } = useProblem()
  // The server parsed the deck by this activity's own schema.
  const choice = config as ShownChoice
  const answer = readChoice(draft)

  const take = (next: ChoiceAnswer | null, option: string, most: number) => {
    setProblem(next ? noProblem : { at: option, text: say('input.removeFirst', { most }) })
    // An answer holds nothing but lists of strings.
    if (next) onDraft(next as unknown as Json)
  }
  const send = () => {
    // An answer holds nothing but lists of strings.
    if (answer.ids.length > 0) return onSend(answer as unknown as Json)
    // Another one each time: who sends too early twice is taken there twice.
    setProblem({ at: 'form', text: say('input.missing') })
  }
  const told =
    choice.most === 1
      ? say('input.chooseOne')
      : say('input.chooseUpTo', { most: choice.most, chosen: answer.ids.length })

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
        className="choice"
        disabled={!open}
        tabIndex={-1}
        aria-describedby={problem.at === 'form' ? problemId : undefined}
      >
        <legend>{told}</legend>
        {problem.at === 'form' && (
          // Read as the group's description when the focus comes: a live region would read it twice.
          <p id={problemId} className="problem">
            {problem.text}
          </p>
        )}
        {choice.options.map((option, index) => (
          <Option
            key={option.id}
            option={option}
            index={index}
            choice={choice}
            answer={answer}
            problem={problem.at === option.id ? problem.text : ''}
            onChoose={() => take(choose(choice, answer, option.id), option.id, choice.most)}
            onMark={(item) => take(mark(choice, answer, item), option.id, choice.mostItems)}
          />
        ))}
      </fieldset>
      {open && (
        <Button kind="primary" wide type="submit">
          {at.sendLabel ?? say('input.send')}
        </Button>
      )}
    </form>
  )
}
