import type { Moved } from '../../shared/activities/moved.ts'
import { canonicalJson, type Json } from '../../shared/lib/json.ts'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import type { RequestOutput } from '../../shared/protocol/events.ts'
import type { StoredAnswer } from '../../shared/room/answers.ts'
import type { RoundRef } from '../../shared/room/state.ts'

/**
 * This phone's answer to one round. `waiting`: the newest wish, not yet known to be stored.
 * `saved`: the server said so. `refused`: kept here, and not sent until something changes.
 */
export interface OwnAnswer extends StoredAnswer {
  readonly state: 'waiting' | 'saved' | 'refused'
  readonly refusal?: RefusalCode | undefined
  /** How it differs from this phone's own in the round before; left out where there is none. */
  readonly moved?: Moved | undefined
}

/** This phone's answers by round. Pure data: every change is a function below. */
export type Outbox = Readonly<Record<string, OwnAnswer>>

/** The name of a round in everything the phone keeps, such as `velg/1`. */
export const keyOf = ({ step, round }: RoundRef): string => `${step}/${round}`

const same = (a: Json, b: Json) => canonicalJson(a) === canonicalJson(b)

/** The same answer, known to be stored as this revision. */
const settled = (own: OwnAnswer, rev: number): OwnAnswer => ({
  ...own,
  rev,
  state: 'saved',
  refusal: undefined,
})

const put = (outbox: Outbox, key: string, answer: OwnAnswer): Outbox => ({
  ...outbox,
  [key]: answer,
})

/** The person wants this to be the answer. Wanting what is stored already changes nothing. */
export function wish(outbox: Outbox, key: string, value: Json, moved?: Moved): Outbox {
  const own = outbox[key]
  if (own && own.state !== 'refused' && same(own.value, value)) return outbox
  return put(outbox, key, {
    rev: (own?.rev ?? 0) + 1,
    value,
    state: 'waiting',
    ...(moved ? { moved } : {}),
  })
}

/** The server has stored this revision. Says nothing about a newer wish. */
export function saved(outbox: Outbox, key: string, rev: number): Outbox {
  const own = outbox[key]
  if (own?.rev !== rev) return outbox
  return put(outbox, key, settled(own, rev))
}

/**
 * The server told what it has stored (`mine`, or a `stale` reply): continues from that revision.
 * A wish that differs is sent again above it; an answer the server has lost is sent again as it is.
 */
export function learn(outbox: Outbox, key: string, stored: StoredAnswer): Outbox {
  const own = outbox[key]
  if (!own && stored.rev === 0) return outbox
  const adopted: OwnAnswer = { rev: stored.rev, value: stored.value, state: 'saved' }
  if (!own) return put(outbox, key, adopted)
  if (own.rev > stored.rev) {
    return own.state === 'saved' ? put(outbox, key, { ...own, state: 'waiting' }) : outbox
  }
  if (same(own.value, stored.value)) return put(outbox, key, settled(own, stored.rev))
  if (own.state === 'saved') return put(outbox, key, adopted)
  return put(outbox, key, { ...own, rev: stored.rev + 1 })
}

/** The server will not take this revision. A newer wish is not touched. */
export function refuse(outbox: Outbox, key: string, rev: number, refusal: RefusalCode): Outbox {
  const own = outbox[key]
  if (own?.rev !== rev || own.state !== 'waiting') return outbox
  return put(outbox, key, { ...own, state: 'refused', refusal })
}

/** Refusals that end when the step is open for answers. */
const untilOpen: ReadonlySet<RefusalCode> = new Set(['step-locked', 'step-sealed', 'step-not-open'])

/** The round takes answers: what was refused because it did not, is wanted again. */
export function reopen(outbox: Outbox, key: string): Outbox {
  const own = outbox[key]
  if (own?.state !== 'refused' || !own.refusal || !untilOpen.has(own.refusal)) return outbox
  return put(outbox, key, { ...own, state: 'waiting', refusal: undefined })
}

/** Failures of the moment: the same message may succeed in a while. */
const passing: ReadonlySet<RefusalCode> = new Set([
  'no-reply',
  'storage-failed',
  'cannot-store',
  'too-fast',
  'busy',
  'internal',
])

export const isPassing = (code: RefusalCode): boolean => passing.has(code)

/** Codes are looked up one after the other where somebody guesses: asking again is waiting in line. */
export const waitsInLine = (code: RefusalCode): boolean => code === 'too-many-wrong-codes'

/**
 * What a reply to one revision changes. A failure of the moment changes nothing.
 *
 * @param sent `table`: the one that this answers for, where what another has handed in meanwhile stands
 */
export function afterReply(
  outbox: Outbox,
  key: string,
  { rev, table }: { readonly rev: number; readonly table?: number | undefined },
  reply:
    | { readonly ok: true; readonly value: RequestOutput<'answer'> }
    | { readonly ok: false; readonly error: { readonly code: RefusalCode } },
): Outbox {
  if (!reply.ok) {
    return isPassing(reply.error.code) ? outbox : refuse(outbox, key, rev, reply.error.code)
  }
  if (reply.value.outcome === 'saved') return saved(outbox, key, reply.value.rev)
  const own = outbox[key]
  // To an older wish than the newest, and from before that one was stored: nothing new.
  if (own && own.rev > rev && own.rev > reply.value.rev) return outbox
  // What is stored came from JSON, so it is JSON.
  const value = reply.value.value as Json
  if (table !== undefined && own && !same(own.value, value)) {
    return refuse(outbox, key, rev, 'pen-not-yours')
  }
  return learn(outbox, key, { rev: reply.value.rev, value })
}
