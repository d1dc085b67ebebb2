import type { FollowupWords } from '../../../shared/activities/followup/words.ts'
import { isDay } from '../../../shared/commitments/is-day.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import type { Draft } from './said.ts'

/** What keeps the answer from being sent, and the element to go to. */
export interface Problem {
  /** The agreement it is about; '' where none is chosen. */
  readonly card: string
  readonly field: 'status' | 'learnt' | 'now' | 'next' | ''
  readonly at: string
  readonly text: string
}

/** The same bound as the schema's. */
const longest = 280

/** What was written for another status is not sent with this one, nor asked about. */
const told = (report: Draft): Draft => ({
  ...report,
  learnt: report.learnt.trim(),
  now: report.status === 'changed' ? report.now.trim() : '',
  next: report.status === 'done' ? '' : report.next,
})

function problemOf(report: Draft, say: Words<FollowupWords>): Problem | null {
  const { card, status, next } = report
  const at = (field: string) => `${card}-${field}`
  if (!status) return { card, field: 'status', at: at('status'), text: say('input.missing.status') }
  for (const field of ['now', 'learnt'] as const) {
    const over = report[field].length - longest
    if (over > 0) return { card, field, at: at(field), text: say('input.tooLong', { over }) }
  }
  // A browser's field for a date takes any year.
  if (next !== '' && !isDay(next)) {
    return { card, field: 'next', at: at('next'), text: say('input.noDay') }
  }
  return null
}

/** The first thing that is missing or too long. */
export function firstProblem(reports: readonly Draft[], say: Words<FollowupWords>): Problem | null {
  if (reports.length === 0) {
    return { card: '', field: '', at: 'first', text: say('input.missing.card') }
  }
  return (
    reports.map((report) => problemOf(told(report), say)).find((found) => found !== null) ?? null
  )
}

/** What is sent. */
export const ready = (reports: readonly Draft[]): Json[] =>
  reports.map(told).map(({ card, status, learnt, now, next }) => ({
    card,
    status,
    learnt,
    now,
    next,
  }))
