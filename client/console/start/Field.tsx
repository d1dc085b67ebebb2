import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  /** What is wrong with it and what to do; empty where nothing is. */
  readonly problem: string
  readonly children: (attributes: FieldAttributes) => ReactNode
}

export interface FieldAttributes {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
}

/** A labelled field with its hint and, at the field itself, what is wrong. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  return (
    <div className="field" data-problem={problem !== ''}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-problem`,
        'aria-invalid': problem !== '',
      })}
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}

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
export function Choice<Value extends string>({
  legend,
  name,
  value,
  options,
  inline = false,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <fieldset className={inline ? 'choice inline' : 'choice'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small className="soft">{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
