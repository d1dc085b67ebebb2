import { Button } from '@digdir/designsystemet-react'
import { type RefObject, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { mostParked, type Parked } from '../../../shared/room/parking.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from '../lead/desk.ts'
import { NoteField, noteProblem } from './NoteField.tsx'
import type { useDraft } from './use-draft.ts'

interface NewNoteProps {
  readonly notes: readonly Parked[]
  readonly draft: ReturnType<typeof useDraft>
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>
  readonly onLeave: () => void
}

/** One more for the list. What is typed stays until it is there. */
export function NewNote({ notes, draft, fieldRef, onLeave }: NewNoteProps) {
  const say = useWords(consoleWords)
  const { send } = useDesk()
  const [hasTried, setHasTried] = useState(false)
  const problem = noteProblem(draft.text)
  if (notes.length >= mostParked && draft.text === '')
    return <p className="soft">{say('tools.parking.full')}</p>
  const add = () => {
    setHasTried(problem !== null)
    if (problem === null) send({ type: 'park', ...draft.toSend() })
  }
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <NoteField
        label={say('tools.parking.label')}
        text={draft.text}
        problem={problem === 'tooLong' || hasTried ? problem : null}
        fieldRef={fieldRef}
        onText={(text) => {
          setHasTried(false)
          draft.type(text)
        }}
        onEnter={add}
        onEscape={onLeave}
      />
      <Button type="submit" variant="secondary" data-color="neutral" className="act">
        {say('tools.parking.add')}
      </Button>
    </form>
  )
}
