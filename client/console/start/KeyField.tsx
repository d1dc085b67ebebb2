import { Input } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Field } from './Field.tsx'

interface KeyFieldProps {
  readonly value: string
  readonly problem: string
  readonly onChange: (key: string) => void
}

/** The key for starting sessions, where the server asks for one. */
export function KeyField({ value, problem, onChange }: KeyFieldProps) {
  const say = useWords(consoleWords)
  return (
    <Field
      field="createKey"
      label={say('start.createKey')}
      hint={say('start.createKeyHint')}
      problem={problem}
    >
      {(attributes) => (
        <Input
          {...attributes}
          type="password"
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
        />
      )}
    </Field>
  )
}
