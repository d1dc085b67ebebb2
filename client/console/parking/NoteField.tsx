import { Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { type KeyboardEvent, type Ref, useId } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { inOneLine, parkedLength } from '../../../shared/room/parking.ts'
import { useWords } from '../../ui/words.tsx'

type Problem = 'empty' | 'tooLong' | null

/** What is wrong with a note as it is typed. */
export function noteProblem(text: string): Problem {
  const { length } = inOneLine(text)
  if (length === 0) return 'empty'
  return length > parkedLength ? 'tooLong' : null
}

interface NoteFieldProps {
  readonly label: string
  readonly text: string
  readonly problem: Problem
  readonly onText: (text: string) => void
  readonly onEnter: () => void
  readonly onEscape: () => void
  readonly fieldRef: Ref<HTMLTextAreaElement>
}

/** A note of one line, which may be long: Enter takes it, and nothing that is typed is cut off. */
export function NoteField({ fieldRef, ...props }: NoteFieldProps) {
  const say = useWords(consoleWords)
  const id = useId()
  const { text, problem, onEnter, onEscape } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape()
    // Enter that ends a word of an input method takes that word alone.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <Field>
      <Label htmlFor={id}>{props.label}</Label>
      <Textarea
        id={id}
        ref={fieldRef}
        rows={2}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => props.onText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <ValidationMessage id={`${id}-wrong`}>
          {say(`tools.parking.wrong.${problem}`, { over: inOneLine(text).length - parkedLength })}
        </ValidationMessage>
      )}
    </Field>
  )
}
