import type { FollowupConfig, Report } from '../../../shared/activities/followup/schema.ts'
import { statusWords } from '../../../shared/activities/followup/status-words.ts'
import { type Status, statuses } from '../../../shared/commitments/status.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import { longDay } from '../../../shared/i18n/long-day.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownFollowup = Localized<FollowupConfig>

/** What is written of one agreement; its status is chosen last of all, or first. */
export type Draft = Omit<Report, 'status'> & { readonly status: Status | '' }

export const emptyDraft = (card: string): Draft => ({
  card,
  status: '',
  learnt: '',
  now: '',
  next: '',
})

/** What is written so far, in the order it was begun. */
export function readDrafts(draft: Json | null): Draft[] {
  if (draft === null || typeof draft !== 'object' || !('reports' in draft)) return []
  // Only this activity writes its drafts, in the shape of an answer that may lack a status.
  return draft.reports as unknown as Draft[]
}

export const statusKeys = {
  done: 'done',
  'under-way': 'underWay',
  'not-begun': 'notBegun',
  changed: 'changed',
} as const

/** What is told of each agreement, in lines. */
export function saidFollowup(config: unknown, value: Json, language: Language): string[] {
  const say = wordsIn(statusWords, language)
  // The server parsed the deck by this activity's own schema.
  const { agreements } = config as ShownFollowup
  return readDrafts(value).flatMap(({ card, status, learnt, now, next }) => {
    const agreement = agreements.find(({ id }) => id === card)
    const known = statuses.find((candidate) => candidate === status)
    if (!agreement) return []
    const name = agreement.group || agreement.what
    return [
      known ? `${name}: ${say(statusKeys[known])}` : name,
      ...[now.trim(), learnt.trim(), next && longDay(next, language)].filter(Boolean),
    ]
  })
}
