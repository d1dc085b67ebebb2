import { canonicalJson, type Json } from '../../shared/lib/json.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import { keyOf, type Outbox } from './outbox.ts'
import type { Kept, OwnWords } from './phone-kept.ts'

/** How far what this phone writes for its table is known there. */
export interface PenMark {
  /** Which table it is for. */
  readonly table: number
  /** The newest number that was given to a draft, here or at the table. */
  readonly seq: number
  /** The table has what is in `drafts`. */
  readonly saved: boolean
}

/** What came over the socket came as JSON. */
export const asJson = (value: unknown): Json => (value ?? null) as Json

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** What is told at the next hello, so that a server that was started again knows it. */
function placeOf(view: TableView, step: string | undefined): Kept['table'] {
  const { table, pen, round, role, done, help } = view
  if (table === null) return undefined
  const signs = step !== undefined && (done || help) ? { signs: { step, done, help } } : {}
  return { table, pen: pen === 'mine' ? round : null, role, ...signs }
}

const same = (a: Json, b: Json) => canonicalJson(a) === canonicalJson(b)

function refusedIn(answers: Outbox, key: string): Json {
  const own = answers[key]
  return own?.state === 'refused' ? own.value : null
}

/** Beside what was put aside of the same round before. */
function asideIn({ lost }: Kept, key: string, words: OwnWords): NonNullable<Kept['lost']> {
  const lines = [...new Set([...(lost?.[key]?.lines ?? []), ...words.lines])]
  return { ...lost, [key]: { ...words, lines } }
}

/** Whether a table has the newest draft; where one would not take it as its answer, that very table. */
function isAtTable({ penned }: Kept, key: string, refusedBy: number | null): boolean {
  const mark = penned?.[key]
  return mark?.saved === true && (refusedBy === null || mark.table === refusedBy)
}

/** Text that no longer can become the table's is put aside for its writer, where the table lacks it. */
function putAside(kept: Kept, key: string, { table, draft }: TableView): Kept {
  // An answer that was refused, because another had the pen, is text of its writer as well.
  const refused = refusedIn(kept.answers, key)
  const own = kept.drafts[key] ?? refused
  const words = kept.words[key]
  if (own === null || !words) return kept
  const isKnown =
    isAtTable(kept, key, refused === null ? null : table) ||
    (draft && same(own, asJson(draft.value)))
  return {
    ...kept,
    drafts: without(kept.drafts, key),
    words: without(kept.words, key),
    answers: refused === null ? kept.answers : without(kept.answers, key),
    ...(isKnown || words.lines.length === 0 ? {} : { lost: asideIn(kept, key, words) }),
  }
}

/** The phone with the pen goes on with its own words, unless somebody wrote after them. */
function followDraft(kept: Kept, key: string, view: TableView): Kept {
  const { table, pen, draft, seq } = view
  const mark = kept.penned?.[key]
  if (table === null) return kept
  if (pen === 'mine' && (draft?.seq ?? 0) <= (mark?.seq ?? 0)) return kept
  const next = putAside(kept, key, view)
  return pen === 'mine'
    ? { ...next, penned: { ...kept.penned, [key]: { table, seq, saved: true } } }
    : next
}

/** What this phone was handing in when another did: that stands, and its own text is its writer's again. */
function giveWay(kept: Kept, key: string, view: TableView): Kept {
  const own = kept.answers[key]
  if (own?.state !== 'waiting' || view.rev < own.rev) return kept
  if (same(own.value, asJson(view.delivered?.value))) return kept
  const answers: Outbox = { ...kept.answers, [key]: { ...own, state: 'refused' } }
  return putAside({ ...kept, answers }, key, view)
}

/** The table's answer is that of each of its phones. One that is on its way is left alone. */
function followAnswer(answers: Outbox, key: string, { rev, delivered }: TableView): Outbox {
  const own = answers[key]
  if (rev === 0 || rev < (own?.rev ?? 0)) return answers
  const value = delivered ? asJson(delivered.value) : null
  if (own?.state === 'saved' && own.rev === rev && same(own.value, value)) return answers
  return { ...answers, [key]: { rev, value, state: 'saved' } }
}

/**
 * What the phone keeps once it was told how its table stands.
 *
 * @param step the one that the room is on: what the table says of itself is about it
 */
export function followTable(kept: Kept, view: TableView, step?: string): Kept {
  // The table is told of before the room is, on a new connection.
  const about = step ?? kept.table?.signs?.step
  const next: Kept = { ...kept, table: placeOf(view, about) }
  if (!view.round) return next
  const key = keyOf(view.round)
  const written = followDraft(giveWay(next, key, view), key, view)
  return { ...written, answers: followAnswer(written.answers, key, view) }
}

/** The words have changed since the table got them. */
export function writtenOn(kept: Kept, key: string, { table, seq }: TableView): Kept {
  if (table === null) return kept
  const newest = Math.max(seq, kept.penned?.[key]?.seq ?? 0)
  return { ...kept, penned: { ...kept.penned, [key]: { table, seq: newest, saved: false } } }
}

/** A draft of this number is on its way, or there. */
export const numbered = (kept: Kept, key: string, mark: PenMark): Kept => ({
  ...kept,
  penned: { ...kept.penned, [key]: mark },
})
