import * as v from 'valibot'
import type { Moved } from '../../shared/activities/moved.ts'
import type { Part } from '../../shared/activities/tally.ts'
import type { Json } from '../../shared/lib/json.ts'
import { RefusalError } from '../refusal-error.ts'
import type { RoundAnswers } from './round-answers.ts'

/** No activity's answer is a list, so a list is an answer with what its phone told of the round before. */
export const withMoved = (value: Json, moved: Moved | undefined): Json =>
  moved === undefined ? value : [value, { ...moved }]

/** The answer itself, as its phone gave it. */
export const answerIn = (stored: Json): Json =>
  Array.isArray(stored) ? (stored[0] ?? null) : stored

/** What is counted of the movement: figures of its own, which at sealing come apart from the answer. */
export function movedParts(stored: Json): Part[] {
  // Written by `withMoved`, of what `parseMoved` had parsed.
  const moved = (Array.isArray(stored) ? stored[1] : null) as Moved | null
  return Object.entries(moved ?? {}).map(([figure, value]) => ({ figure, value }))
}

/**
 * What a phone tells of its own earlier answer. It alone can know: rounds share nothing here.
 *
 * @throws RefusalError `invalid-input` where there is no earlier round to differ from, or no such movement
 */
export function parseMoved(
  { ref, step, activity }: RoundAnswers,
  { value, moved }: { readonly value: unknown; readonly moved?: unknown },
): Moved | undefined {
  if (moved === undefined) return undefined
  const isComparable = ref.round > 1 && value !== null && step.mode !== 'group'
  const schema = isComparable ? activity.moved?.schema(step.config) : undefined
  const parsed = schema && v.safeParse(schema, moved)
  if (!parsed?.success) throw new RefusalError('invalid-input', 'moved')
  return parsed.output
}
