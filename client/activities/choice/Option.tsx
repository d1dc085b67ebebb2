import { useId } from 'react'
import type { ChoiceAnswer } from '../../../shared/activities/choice/schema.ts'
import { words } from '../../../shared/activities/choice/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { ShownChoice, ShownOption } from './choosing.ts'

interface OptionProps {
  readonly option: ShownOption
  readonly index: number
  readonly choice: ShownChoice
  readonly answer: ChoiceAnswer
  /** What to tell about the last tap in this card. */
  readonly problem: string
  readonly onChoose: () => void
  readonly onMark: (item: string) => void
}

/** How many colours there are for categories in tokens.css. */
const tones = 6

/** One card: the whole of it taps. Once chosen it opens what can be marked inside. */
export function Option({ option, index, choice, answer, problem, onChoose, onMark }: OptionProps) {
  const group = useId()
  const lang = useDeckLang()
  const isChosen = answer.ids.includes(option.id)
  const hasItems = choice.mostItems > 0 && option.items.length > 0
  return (
    <div className="option" data-tone={`c${(index % tones) + 1}`} data-chosen={isChosen}>
      <label className="option-head">
        <span className="badge">{option.id}</span>
        <span className="option-words" lang={lang}>
          <span className="option-title">{option.title}</span>
          {option.description !== undefined && (
            <span className="option-description">{option.description}</span>
          )}
        </span>
        <input
          className="ds-input"
          type={choice.most === 1 ? 'radio' : 'checkbox'}
          name={choice.most === 1 ? 'option' : group}
          value={option.id}
          checked={isChosen}
          onChange={onChoose}
        />
      </label>
      {isChosen && hasItems && (
        <Items option={option} most={choice.mostItems} marked={answer.items} onMark={onMark} />
      )}
      <p className="problem" role="status">
        {problem}
      </p>
    </div>
  )
}

interface ItemsProps {
  readonly option: ShownOption
  readonly most: number
  readonly marked: readonly string[]
  readonly onMark: (item: string) => void
}

/** What can be marked inside a chosen card. One too many can be tapped, and is explained. */
function Items({ option, most, marked, onMark }: ItemsProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  return (
    <fieldset className="items">
      <legend>{say('input.items', { most, option: option.id, chosen: marked.length })}</legend>
      {option.items.map(({ id, text }) => (
        <label key={id} className="item">
          <input
            className="ds-input"
            type="checkbox"
            checked={marked.includes(id)}
            onChange={() => onMark(id)}
          />
          <span lang={lang}>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
