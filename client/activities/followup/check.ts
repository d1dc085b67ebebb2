import type { FollowupWords } from '../../../shared/activities/followup/words.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import type { Draft } from './said.ts'

/** What keeps the answer from being sent, and the element to go to. */
export interface Problem {
  /** The agreement it is about; '' where none is chosen. */
  readonly card: string
  readonly field: 'status' | 'learnt' | 'now' | ''
  readonly at: string
  readonly text: string
}

/** The same bound as the schema's. */
const longest = 280

function problemOf(report: Draft, say: Words<FollowupWords>): Problem | null {
  const { card, status } = report
  const at = (field: string) => `${card}-${field}`
  if (!status) return { card, field: 'status', at: at('status'), text: say('input.missing.status') }
  for (const field of ['now', 'learnt'] as const) {
    const over = report[field].trim().length - longest
    if (over > 0) return { card, field, at: at(field), text: say('input.tooLong', { over }) }
  }
  return null
}

/** The first thing that is missing or too long. */
export function firstProblem(reports: readonly Draft[], say: Words<FollowupWords>): Problem | null {
  if (reports.length === 0) {
    return { card: '', field: '', at: 'first', text: say('input.missing.card') }
  }
  return reports.map((report) => problemOf(report, say)).find((found) => found !== null) ?? null
}

/** What was written for another status is not sent with this one. */
export const ready = (reports: readonly Draft[]): Json[] =>
  reports.map(({ card, status, learnt, now, next }) => ({
    card,
    status,
    learnt: learnt.trim(),
    now: status === 'changed' ? now.trim() : '',
    next: status === 'done' ? '' : next,
  }))
