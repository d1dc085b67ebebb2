import type { Moved } from '../moved.ts'
import type { ChoiceAnswer } from './schema.ts'

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id))

/** Options have no order of more and less: an answer is the same, or another one. */
export const movedChoice = (before: ChoiceAnswer, now: ChoiceAnswer): Moved => ({
  moved: isSame(before.ids, now.ids) ? 'same' : 'changed',
})
