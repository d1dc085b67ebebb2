import { useState } from 'react'
import type { Parked } from '../../../shared/room/parking.ts'
import { useDesk } from '../lead/desk.ts'
import { NoteEditor, NoteText, type Rewording } from './NoteRow.tsx'

interface NoteListProps {
  readonly notes: readonly Parked[]
  /** The button that was pressed goes with its note. */
  readonly onRemoved: () => void
}

/** What is noted, in the order it came. One at a time can be put in other words. */
export function NoteList({ notes, onRemoved }: NoteListProps) {
  const { send } = useDesk()
  const [rewording, setRewording] = useState<Rewording | null>(null)
  const [back, setBack] = useState<string | null>(null)
  const isGone = rewording !== null && notes.every(({ id }) => id !== rewording.id)
  if (notes.length === 0 && !rewording) return null
  const editor = rewording && (
    <NoteEditor
      key={rewording.id}
      rewording={rewording}
      isGone={isGone}
      onText={(text) => setRewording({ ...rewording, text })}
      onClose={() => {
        setBack(rewording.id)
        setRewording(null)
      }}
    />
  )
  return (
    <ol className="notes">
      {notes.map((note) => (
        <li key={note.id}>
          {note.id === rewording?.id ? (
            editor
          ) : (
            <NoteText
              note={note}
              isBack={note.id === back}
              onReword={() => {
                setBack(null)
                setRewording(note)
              }}
              onRemove={() => {
                onRemoved()
                send({ type: 'unpark', id: note.id })
              }}
            />
          )}
        </li>
      ))}
      {isGone && <li>{editor}</li>}
    </ol>
  )
}
