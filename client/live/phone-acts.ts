import type { StoreApi } from 'zustand/vanilla'
import type { Moved } from '../../shared/activities/moved.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { DoneSync } from './done-sync.ts'
import { keyOf, wish } from './outbox.ts'
import type { Kept, OwnWords } from './phone-kept.ts'
import { dropLeftOver, withDraft, withoutDraft, withoutLost } from './phone-left-over.ts'
import { answerBefore, collectedRound, stepKey } from './phone-rounds.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'
import type { TableActs } from './table-acts.ts'

/** What a person can do on the phone, and what the socket tells. */
export interface PhoneActs {
  /** Hands in an answer to the step at hand; null skips it. */
  readonly answer: (value: Json, words: OwnWords) => void
  readonly draft: (value: Json, words: OwnWords) => void
  /** Opens the form again on the answer that was given. */
  readonly edit: () => void
  readonly stopEditing: () => void
  readonly retry: () => void
  readonly dropLeftOver: (key: string) => void
  readonly dropLost: (key: string) => void
  /** The word that one is done, where no answer tells; fetched when it is first needed. */
  readonly done: () => Promise<DoneSync>
  /** What can be done at a table, fetched when it is first needed. */
  readonly atTable: () => Promise<TableActs>
  /** Closes the connection and keeps nothing more. */
  readonly leave: () => void
}

interface ActsWorld extends Pick<PhoneLine, 'moved'> {
  /** Called after an answer was kept, so that it is sent. */
  readonly changed: () => void
  /** Called after a draft was kept: at a table others read along. */
  readonly drafted: (key: string) => void
}

/** Compares with what this phone has stored for an earlier round; nothing where it has nothing. */
function movedNow(
  { view, kept }: PhoneState,
  moved: PhoneLine['moved'],
  value: Json,
): Moved | undefined {
  const round = collectedRound(view)
  const before = round && answerBefore(round, kept.answers)
  if (before === null || value === null || !view?.step) return undefined
  return moved(view.step, before, value)
}

/** The acts of a phone: each changes what is kept. */
export function createActs(
  { getState: get }: StoreApi<PhoneState>,
  keep: (kept: Kept) => void,
  { changed, drafted, moved }: ActsWorld,
): Omit<PhoneActs, 'retry' | 'leave' | 'atTable' | 'done'> {
  const keyNow = (): string | null => {
    const round = collectedRound(get().view)
    return round && keyOf(round)
  }

  return {
    answer: (value, words) => {
      const key = keyNow()
      // A step that collects nothing, such as a private note, never gets an answer.
      if (!key) return
      const kept = withoutDraft(get().kept, key)
      keep({
        ...kept,
        answers: wish(kept.answers, key, value, movedNow(get(), moved, value)),
        words: { ...kept.words, [key]: words },
      })
      changed()
    },
    draft: (value, words) => {
      const { kept, view } = get()
      if (!view?.step) return
      const key = stepKey(view.step)
      keep(withDraft(kept, key, value, words))
      drafted(key)
    },
    edit: () => {
      const key = keyNow()
      if (!key) return
      const { kept } = get()
      keep({ ...kept, drafts: { ...kept.drafts, [key]: kept.answers[key]?.value ?? null } })
    },
    stopEditing: () => {
      const key = keyNow()
      if (key) keep(withoutDraft(get().kept, key))
    },
    dropLeftOver: (key) => keep(dropLeftOver(get().kept, key)),
    dropLost: (key) => keep(withoutLost(get().kept, key)),
  }
}
