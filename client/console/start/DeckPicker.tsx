import { useId } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { activityName } from '../lead/wording.ts'

interface DeckPickerProps {
  readonly cards: readonly DeckCard[]
  readonly chosen: string
  readonly fileName: string | null
  readonly problem: string
  readonly onChoose: (deck: string) => void
  readonly onFile: (file: File) => void
}

function Card({
  card,
  fileName,
  ...picker
}: Pick<DeckPickerProps, 'chosen' | 'onChoose'> & {
  readonly card: DeckCard
  readonly fileName: string | null
}) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const { minutes, coreMinutes: core } = card
  const id = useId()
  return (
    <div className="deck-card" data-chosen={picker.chosen === card.id}>
      <label className="radio">
        <input
          type="radio"
          name="deck"
          value={card.id}
          checked={picker.chosen === card.id}
          aria-describedby={`${id}-about`}
          onChange={() => picker.onChoose(card.id)}
        />
        <span className="deck-title">{card.title}</span>
      </label>
      <div id={`${id}-about`} className="deck-about">
        {fileName && <p className="soft">{say('start.fromFile', { name: fileName })}</p>}
        <p>{card.description}</p>
        <p>
          <strong>
            {core > 0 && core < minutes
              ? say('start.minutes', { minutes, core })
              : say('start.minutesOnly', { minutes })}
          </strong>
        </p>
      </div>
      <details>
        <summary>{say('start.steps')}</summary>
        <ol>
          {card.steps.map((step) => (
            <li key={step.id}>
              {step.title}
              <small className="soft">
                {say('start.step', {
                  minutes: step.minutes,
                  activity: activityName(step.type, language),
                  mode: say(`lead.modes.${step.mode}`),
                })}
              </small>
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}

/** The workshops to pick from, and a file to bring along. */
export function DeckPicker({ cards, fileName, problem, onFile, ...picker }: DeckPickerProps) {
  const say = useWords(consoleWords)
  return (
    <fieldset className="decks" aria-describedby="deck-problem">
      <legend>{say('start.workshop')}</legend>
      {cards.map((card) => (
        <Card
          key={card.id}
          card={card}
          fileName={card.id === 'file' ? fileName : null}
          {...picker}
        />
      ))}
      <div className="field" data-problem={problem !== ''}>
        <label htmlFor="deck-file">{say('start.openFile')}</label>
        <p className="soft" id="deck-file-hint">
          {say('start.openFileHint')}
        </p>
        <input
          id="deck-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="deck-file-hint deck-problem"
          aria-invalid={problem !== ''}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) onFile(file)
          }}
        />
        <p className="problem" id="deck-problem">
          {problem}
        </p>
      </div>
    </fieldset>
  )
}
