import { fieldId, type StartField } from './start-form.ts'

/** Puts the focus in a field, and unfolds what it is folded into. */
export function goToField(field: StartField): void {
  const element = document.getElementById(fieldId(field))
  element?.closest('details')?.setAttribute('open', '')
  element?.focus()
}
