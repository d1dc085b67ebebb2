import { Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import { type DragEvent, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'

interface AgreementsPickerProps {
  readonly id: string
  /** What is wrong with the file and what to do; empty where nothing is. */
  readonly problem: string
  readonly onFile: (file: File) => void
}

const first = (files: FileList | null | undefined) => files?.[0]

/** A file of agreements, picked or dragged here. */
export function AgreementsPicker({ id, problem, onFile }: AgreementsPickerProps) {
  const say = useWords(consoleWords)
  const [isOver, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = first(event.dataTransfer.files)
    if (file) onFile(file)
  }
  return (
    // The field inside does the same without a mouse.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="agreements-picker"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Label htmlFor={id}>{isOver ? say('agreements.drop') : say('agreements.pick')}</Label>
      <p className="soft" id={`${id}-hint`}>
        {say('agreements.pickHint')}
      </p>
      <Input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-invalid={problem !== ''}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onChange={({ currentTarget }) => {
          const file = first(currentTarget.files)
          if (file) onFile(file)
          // The same file may be picked once more when it has been put right.
          currentTarget.value = ''
        }}
      />
      <div role="status">
        {problem && <ValidationMessage id={`${id}-problem`}>{problem}</ValidationMessage>}
      </div>
    </div>
  )
}
