import { Details, Input } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Field } from './Field.tsx'

interface DeckFileProps {
  readonly problem: string
  readonly onFile: (file: File) => void
}

/** A workshop that someone brings along in a file. */
export function DeckFile({ problem, onFile }: DeckFileProps) {
  const say = useWords(consoleWords)
  return (
    <Details className="own-file">
      <Details.Summary>{say('start.ownFile')}</Details.Summary>
      <Details.Content>
        <Field
          field="file"
          label={say('start.openFile')}
          hint={say('start.openFileHint')}
          problem={problem}
        >
          {(attributes) => (
            <Input
              {...attributes}
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0]
                if (file) onFile(file)
              }}
            />
          )}
        </Field>
      </Details.Content>
    </Details>
  )
}
