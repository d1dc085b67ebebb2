import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useWords } from '../../ui/words.tsx'
import { DeckChoice } from './DeckChoice.tsx'
import { DeckFile } from './DeckFile.tsx'
import { fieldId, type StartField, type StartForm } from './start-form.ts'

interface DeckPickerProps {
  readonly cards: readonly DeckCard[]
  readonly chosen: string
  readonly form: StartForm
  readonly problemAt: (field: StartField) => string
  readonly onChoose: (deck: string) => void
  readonly onFile: (file: File) => void
}

/** The workshops to pick from, and a file to bring along. */
export function DeckPicker({ cards, chosen, form, problemAt, ...picker }: DeckPickerProps) {
  const say = useWords(consoleWords)
  const problem = problemAt('deck')
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{say('start.workshop')}</Fieldset.Legend>
        {cards.map((card, index) => (
          <DeckChoice
            key={card.id}
            card={card}
            isChosen={chosen === card.id}
            form={form}
            {...(index === 0 ? { id: fieldId('deck') } : {})}
            onChoose={picker.onChoose}
          />
        ))}
        {problem && <ValidationMessage>{problem}</ValidationMessage>}
      </Fieldset>
      <DeckFile problem={problemAt('file')} onFile={picker.onFile} />
    </>
  )
}
