import { useId, useRef, useState } from 'react'
import type { ChoiceAnswer } from '../../../shared/activities/choice/schema.ts'
import { words } from '../../../shared/activities/choice/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { choose, mark, readChoice, type ShownChoice } from './choosing.ts'
import { Option } from './Option.tsx'
import './choice.css'

/** What to tell, and where: at an option's id, or at the end of the form. */
const noProblem = { at: '', text: '' }

/** Choose one card, or up to `most`, and mark items inside it. */
export default function ChoiceInput({ config, draft, onDraft, onSend, open }: InputProps) {
  const say = useWords(words)
  const [problem, setProblem] = useState(noProblem)
  const problemId = useId()
  const fields = useRef<HTMLFieldSetElement>(null)
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
    setProblem({ at: 'form', text: say('input.missing') })
    fields.current?.querySelector('input')?.focus()
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
      <fieldset ref={fields} className="choice" disabled={!open} aria-describedby={problemId}>
        <legend>{told}</legend>
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
      <p id={problemId} className="problem" role="status">
        {problem.at === 'form' && problem.text}
      </p>
      {open && (
        <Button kind="primary" wide type="submit">
          {say('input.send')}
        </Button>
      )}
    </form>
  )
}
