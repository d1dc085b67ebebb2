import { useId } from 'react'
import { letterOf } from '../../../shared/activities/points/letters.ts'
import { words } from '../../../shared/activities/points/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { countPlaced, nextPlace, placeOf, toggle } from './ranking.ts'
import { readOrder, type ShownOption, type ShownPoints } from './reading.ts'
import { useProblem } from './use-problem.ts'

interface PlacedProps {
  readonly option: ShownOption
  readonly letter: string
  /** The place it has, from 1. */
  readonly place: number | null
  readonly open: boolean
  readonly onToggle: () => void
}

/** One option: the whole of it taps, gets the next place, and gives its place back. */
function Placed({ option, letter, place, open, onToggle }: PlacedProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const id = useId()
  const { title, description } = option
  return (
    <button
      type="button"
      className="rank-option"
      aria-labelledby={`${id}-title ${id}-text ${id}-place`}
      aria-pressed={place !== null}
      aria-disabled={!open || undefined}
      data-placed={place !== null}
      onClick={() => open && onToggle()}
    >
      <span className="rank-letter" aria-hidden="true" data-sign={letter} />
      <span className="rank-words" lang={lang}>
        <span id={`${id}-title`} className="dots-title">
          {title}
        </span>{' '}
        {description !== undefined && (
          <span id={`${id}-text`} className="dots-description">
            {description}
          </span>
        )}
      </span>
      <span className="rank-place" aria-hidden="true" data-sign={place ?? ''} />
      <span id={`${id}-place`} className="visually-hidden">
        {place === null ? say('input.noPlace') : say('input.onPlace', { place })}
      </span>
    </button>
  )
}

/** Put options in an order by tapping them one after the other. */
export function Order({ config, draft, onDraft, onSend, open, sendLabel }: InputProps) {
  const say = useWords(words)
  const problemId = useId()
  const { fields, problem, tell, clear } = useProblem('[aria-pressed="false"]')
  // The server parsed the deck by this activity's own schema.
  const { options } = config as ShownPoints
  const { order } = readOrder(draft)
  const placed = countPlaced(order)
  const left = options.length - placed

  const take = (id: string) => {
    clear()
    // An answer holds nothing but a list of strings.
    onDraft(toggle(order, id) as unknown as Json)
  }
  const send = () => {
    if (left === 0) return onSend({ order: [...order] })
    // Another one each time: who sends too early twice is taken there twice.
    tell({ at: 'form', text: say('input.notAll', { left }) })
  }
  const told =
    left === 0
      ? say('input.allPlaced', { options: placed })
      : say('input.placed', { placed, options: options.length, next: nextPlace(order) })

  return (
    <AnswerForm onSend={send}>
      <fieldset
        ref={fields}
        className="dots"
        aria-describedby={problem.at === 'form' ? problemId : undefined}
      >
        <legend>{say('input.rank', { options: options.length })}</legend>
        {problem.at === 'form' && (
          // Read as the group's description when the focus comes: a live region would read it twice.
          <p id={problemId} className="problem">
            {problem.text}
          </p>
        )}
        <p className="dots-left" role="status">
          {told}
        </p>
        {options.map((option, index) => (
          <Placed
            key={option.id}
            option={option}
            letter={letterOf(index)}
            place={placeOf(order, option.id)}
            open={open}
            onToggle={() => take(option.id)}
          />
        ))}
      </fieldset>
      {open && (
        <Button kind="primary" wide type="submit">
          {sendLabel ?? say('input.send')}
        </Button>
      )}
    </AnswerForm>
  )
}
