import { Field as DsField, Label, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { fieldId, type StartField } from './start-form.ts'

interface FieldProps {
  readonly field: StartField
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
export function Field({ field, label, hint, problem, children }: FieldProps) {
  const id = fieldId(field)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <DsField>
      <Label htmlFor={id}>{label}</Label>
      {hint && (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': problem !== '' })}
      {problem && <ValidationMessage id={`${id}-problem`}>{problem}</ValidationMessage>}
    </DsField>
  )
}
