import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { inOneLine, type Parked } from '../../../shared/room/parking.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from '../lead/desk.ts'
import { NoteField, noteProblem } from './NoteField.tsx'

/** A note in other words, as far as they are typed. */
export interface Rewording {
  readonly id: string
  readonly text: string
}

interface NoteEditorProps {
  readonly rewording: Rewording
  /** Another console has removed the note meanwhile: saving it adds it anew. */
  readonly isGone: boolean
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** Other words for a note. They stay here until the list has them. */
export function NoteEditor({ rewording, isGone, onText, onClose }: NoteEditorProps) {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const [sent, setSent] = useState<string | null>(null)
  const { id, text } = rewording
  const isSaved = view.parked?.some((note) => note.id === id && note.text === sent) ?? false
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (isSaved) onClose()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it is saved
  }, [isSaved])
  const problem = noteProblem(text)
  const save = () => {
    if (problem) return
    const note = { id, text: inOneLine(text) }
    setSent(note.text)
    send({ type: isGone ? 'park' : 'park-reword', ...note })
  }
  return (
    <div className="note-form">
      <NoteField
        label={say('tools.parking.wording')}
        text={text}
        problem={problem}
        fieldRef={field}
        onText={onText}
        onEnter={save}
        onEscape={onClose}
      />
      {isGone && <p className="soft">{say('tools.parking.gone')}</p>}
      <div className="row">
        <Button variant="secondary" data-color="neutral" className="act" onClick={save}>
          {say('tools.parking.save')}
        </Button>
        <Button variant="tertiary" data-color="neutral" className="act" onClick={onClose}>
          {say('tools.parking.cancel')}
        </Button>
      </div>
    </div>
  )
}

interface NoteTextProps {
  readonly note: Parked
  /** It was being reworded until now: the focus comes back to where it was. */
  readonly isBack: boolean
  readonly onReword: () => void
  readonly onRemove: () => void
}

/** A note, and what can be done to it. */
export function NoteText({ note: { text }, isBack, onReword, onRemove }: NoteTextProps) {
  const say = useWords(consoleWords)
  const reword = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isBack) reword.current?.focus()
  }, [isBack])
  return (
    <>
      <p>{text}</p>
      <div className="note-acts">
        <Button
          ref={reword}
          variant="tertiary"
          data-color="neutral"
          aria-label={say('tools.parking.rewordThis', { text })}
          onClick={onReword}
        >
          {say('tools.parking.reword')}
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-label={say('tools.parking.removeThis', { text })}
          onClick={onRemove}
        >
          {say('tools.parking.remove')}
        </Button>
      </div>
    </>
  )
}
