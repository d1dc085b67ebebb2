import { onPhone, phoneErrorWords } from '../../shared/i18n/errors/phone.ts'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import { useWords } from './words.tsx'

/** Says on a phone why something was refused, and what to do. */
export function useRefusalWords() {
  const say = useWords(phoneErrorWords)
  return (code: RefusalCode, field = 'none') => say(onPhone(code), { field })
}
