import type { ComponentType } from 'react'
import type { Moved } from '../../shared/activities/moved.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { FaultProps } from './fault.tsx'
import type { InputProps } from './input-props.ts'

/** The client's half of an activity: everything that comes with its input, and not before. */
export interface ActivityHalf {
  readonly Input: ComponentType<InputProps>
  /** What is wrong with an answer that the server refused; left out where none is taken. */
  readonly Fault?: ComponentType<FaultProps>
  /** An answer or a draft in words, line by line: what a receipt repeats. */
  readonly said: (config: unknown, value: Json, language: Language) => string[]
  /** How two answers of one phone differ; left out where they cannot be compared. */
  readonly moved?: (config: unknown, before: Json, now: Json) => Moved
}
