import { canonicalJson, type Json } from '../../shared/lib/json.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import type { Kept, OwnWords } from './phone-kept.ts'
import { stepKey } from './phone-rounds.ts'

/** Something written that is not with the answers: kept, and offered to its writer. */
export interface LeftOver {
  readonly key: string
  readonly prompt: string
  readonly lines: readonly string[]
  /** It was sent, and nothing told that it arrived. */
  readonly unsent: boolean
}

const takesAnswers = ({ status }: StepView) =>
  status === 'open' || status === 'closing' || status === 'locked'

const isUnsavedDraft = ({ answers, drafts, words }: Kept, key: string) => {
  const draft = drafts[key]
  const own = answers[key]
  if (draft === undefined || draft === null || !words[key]?.written) return false
  return own?.state !== 'saved' || canonicalJson(own.value) !== canonicalJson(draft)
}

const isUnsavedAnswer = ({ answers }: Kept, key: string) =>
  answers[key] !== undefined && answers[key].state !== 'saved'

/** What was written for rounds that no longer take answers, and did not become one. */
export function leftOvers(kept: Kept, step: StepView | null): LeftOver[] {
  const current = step && takesAnswers(step) ? stepKey(step) : null
  return Object.entries(kept.words).flatMap(([key, { prompt, lines, note }]) => {
    if (key === current || note || lines.length === 0) return []
    const unsent = isUnsavedAnswer(kept, key)
    return unsent || isUnsavedDraft(kept, key) ? [{ key, prompt, lines, unsent }] : []
  })
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** Takes away what was left over from one round; an answer that is saved stays. */
export const dropLeftOver = (kept: Kept, key: string): Kept => ({
  ...kept,
  drafts: without(kept.drafts, key),
  answers: isUnsavedAnswer(kept, key) ? without(kept.answers, key) : kept.answers,
  words: kept.answers[key]?.state === 'saved' ? kept.words : without(kept.words, key),
})

/** The same once what was written for a table, and did not become its own, has been taken care of. */
export const withoutLost = (kept: Kept, key: string): Kept => ({
  ...kept,
  lost: without(kept.lost ?? {}, key),
})

/** The same with this as the draft of one round, and what it says in words. */
export const withDraft = (kept: Kept, key: string, value: Json, words: OwnWords): Kept => ({
  ...kept,
  drafts: { ...kept.drafts, [key]: value },
  words: { ...kept.words, [key]: words },
})

/** The same without a draft of one round. */
export const withoutDraft = (kept: Kept, key: string): Kept => ({
  ...kept,
  drafts: without(kept.drafts, key),
})
