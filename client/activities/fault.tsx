import type { ComponentType } from 'react'
import type { Catalogue, Messages, Words } from '../../shared/i18n/words.ts'
import type { Json } from '../../shared/lib/json.ts'
import { useWords } from '../ui/words.tsx'

export interface FaultProps {
  readonly config: unknown
  /** What was sent and refused. */
  readonly value: Json
  /** What is said where the activity finds nothing wrong with it. */
  readonly otherwise: string
}

/**
 * Says of an answer that the server refused what its form says before it is sent: in the same words.
 *
 * @param faultIn what is wrong with an answer; null where nothing is
 */
export function faultWith<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
  faultIn: (config: unknown, value: Json, say: Words<Reference>) => string | null,
): ComponentType<FaultProps> {
  return function Fault({ config, value, otherwise }) {
    const say = useWords(catalogue)
    return faultIn(config, value, say) ?? otherwise
  }
}
