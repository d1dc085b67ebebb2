import { Input } from '@digdir/designsystemet-react'
import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { KeysOf } from '../../../shared/i18n/words.ts'
import { useWords } from '../../ui/words.tsx'
import { Field } from './Field.tsx'
import type { SettingsProps } from './settings-props.ts'

interface NumberFieldProps extends SettingsProps {
  readonly name: 'expected' | 'k' | 'answerDays' | 'agreementDays'
  readonly label: KeysOf<ConsoleWords>
  readonly hint?: KeysOf<ConsoleWords>
}

/** A number that is typed: no arrows to slip on, and no wheel. */
export function NumberField({ name, label, hint, form, problemAt, onChange }: NumberFieldProps) {
  const say = useWords(consoleWords)
  return (
    <Field
      field={name}
      label={say(label)}
      problem={problemAt(name)}
      {...(hint ? { hint: say(hint) } : {})}
    >
      {(attributes) => (
        <Input
          {...attributes}
          name={name}
          className="number"
          inputMode="numeric"
          autoComplete="off"
          value={form[name]}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      )}
    </Field>
  )
}
