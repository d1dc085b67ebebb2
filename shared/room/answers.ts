import { canonicalJson, type Json } from '../lib/json.ts'

/** What is stored for one respondent in one round. `value` null = the person skipped. */
export interface StoredAnswer {
  readonly rev: number
  readonly value: Json
}

/** `saved`: stored, now or by an earlier copy of the same message. `stale`: something newer is stored. */
export type AnswerOutcome =
  | { readonly outcome: 'saved'; readonly rev: number }
  | { readonly outcome: 'stale'; readonly rev: number; readonly value: Json }

/** What happens to one incoming answer, and what is stored afterwards. */
export interface Merged {
  readonly outcome: AnswerOutcome
  readonly stored: StoredAnswer
  readonly changed: boolean
}

/**
 * The last writer wins: a higher `rev` replaces; the same `rev` with the same value is acknowledged
 * again and changes nothing; anything else is `stale` and gets what is stored (DESIGN.md, idea 2).
 */
export function mergeAnswer(stored: StoredAnswer | undefined, incoming: StoredAnswer): Merged {
  if (!stored || incoming.rev > stored.rev) {
    return { outcome: { outcome: 'saved', rev: incoming.rev }, stored: incoming, changed: true }
  }
  const isReplay =
    incoming.rev === stored.rev && canonicalJson(incoming.value) === canonicalJson(stored.value)
  return {
    outcome: isReplay
      ? { outcome: 'saved', rev: stored.rev }
      : { outcome: 'stale', rev: stored.rev, value: stored.value },
    stored,
    changed: false,
  }
}
