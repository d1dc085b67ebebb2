import { Fieldset, Radio } from '@digdir/designsystemet-react'

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly hint?: string
  }[]
  /** Side by side where there is room: for short answers. */
  readonly inline?: boolean
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(choice: ChoiceProps<Value>) {
  const { legend, name, value, options, inline = false, onChange } = choice
  return (
    <Fieldset className={inline ? 'choice inline' : 'choice'}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {options.map((option) => (
        <Radio
          key={option.value}
          variant="outline"
          name={name}
          value={option.value}
          label={option.label}
          description={option.hint}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </Fieldset>
  )
}
