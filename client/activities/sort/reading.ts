import type { SortAnswer } from '../../../shared/activities/sort/schema.ts'
import type { Json } from '../../../shared/lib/json.ts'

const nothing: SortAnswer = { cards: {} }

/** What is sorted so far; a draft in another shape counts as nothing. */
export function readSorted(draft: Json | null): SortAnswer {
  const isAnswer = draft !== null && typeof draft === 'object' && 'cards' in draft
  // Only this activity writes its drafts, in the shape of an answer.
  return isAnswer ? (draft as unknown as SortAnswer) : nothing
}
