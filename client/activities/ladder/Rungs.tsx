import { type RefObject, useId } from 'react'
import { type Rung, rungsOf } from '../../../shared/activities/ladder/rungs.ts'
import { words } from '../../../shared/activities/ladder/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { ShownLadder } from './standing.ts'

interface StepProps {
  readonly rung: Rung
  readonly of: number
  readonly group: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One step of the stairs: the whole of it taps, and it says how high it is. */
function Step({ rung, of, group, isChosen, onChoose }: StepProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const { number, title, text, isBeyond } = rung
  return (
    <label className="ladder-step" data-chosen={isChosen} data-beyond={isBeyond}>
      <span className="ladder-number" aria-hidden="true">
        {number}
      </span>
      <span className="ladder-words">
        {!isBeyond && <span className="visually-hidden">{say('input.place', { number, of })}</span>}{' '}
        <span className="ladder-title" lang={lang}>
          {title}
        </span>{' '}
        {text !== undefined && (
          <span className="ladder-text" lang={lang}>
            {text}
          </span>
        )}
      </span>
      <input
        className="ds-input"
        type="radio"
        name={group}
        checked={isChosen}
        onChange={onChoose}
      />
    </label>
  )
}

interface RungsProps {
  readonly fields: RefObject<HTMLFieldSetElement | null>
  readonly ladder: ShownLadder
  /** What is asked: of the deck, or the interface's own words where there is one marker. */
  readonly asked: { readonly text: string; readonly isOfDeck: boolean }
  /** What is told about the last act; '' where nothing is. */
  readonly problem: string
  readonly chosen: string | undefined
  readonly open: boolean
  readonly onChoose: (id: string) => void
}

/** The ladder as it stands, the highest level on top, one of which can be chosen. */
export function Rungs({ fields, ladder, asked, problem, chosen, open, onChoose }: RungsProps) {
  const id = useId()
  const lang = useDeckLang()
  return (
    <fieldset
      ref={fields}
      className="ladder"
      disabled={!open}
      tabIndex={-1}
      aria-describedby={problem === '' ? undefined : `${id}-problem`}
    >
      <legend data-asked={asked.isOfDeck} lang={asked.isOfDeck ? lang : undefined}>
        {asked.text}
      </legend>
      {problem !== '' && (
        // Read as the group's description when the focus comes: a live region would read it twice.
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
      {rungsOf(ladder)
        .toReversed()
        .map((rung) => (
          <Step
            key={rung.id}
            rung={rung}
            of={ladder.levels.length}
            group={id}
            isChosen={chosen === rung.id}
            onChoose={() => onChoose(rung.id)}
          />
        ))}
    </fieldset>
  )
}
