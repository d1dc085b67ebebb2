import { createStore } from 'zustand/vanilla'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { type Outbox, saved } from '../../live/outbox.ts'
import { createActs, type PhoneActs } from '../../live/phone-acts.ts'
import type { Kept } from '../../live/phone-kept.ts'
import type { PhoneState } from '../../live/phone-state.ts'
import type { PhoneStore } from '../../live/phone-store.ts'

const nothingKept: Kept = {
  seat: '',
  entry: '',
  title: '',
  over: false,
  answers: {},
  drafts: {},
  words: {},
}

const nothingYet: PhoneState = {
  connection: 'online',
  standing: 'in',
  refusal: null,
  view: null,
  table: null,
  seenAt: 0,
  kept: nothingKept,
  keeps: true,
  slow: false,
  overdue: false,
  lateFor: null,
}

const asSaved = (answers: Outbox): Outbox =>
  Object.entries(answers).reduce((all, [key, { rev }]) => saved(all, key, rev), answers)

const nothing = () => {}

/** A phone's store with nobody at the other end. */
export interface PreviewStore extends PhoneStore {
  readonly show: (view: PhoneView) => void
}

/**
 * The state of a phone that is in no room: it has no socket and no storage. What is answered counts as
 * taken at once, so that the receipt can be seen; it lasts as long as the page, and goes nowhere.
 */
export function createPreviewStore(): PreviewStore {
  const store = createStore<PhoneState>()(() => nothingYet)
  const keep = (kept: Kept) => store.setState({ kept })
  const answered = () => {
    const { kept } = store.getState()
    keep({ ...kept, answers: asSaved(kept.answers) })
  }
  const acts: PhoneActs = {
    ...createActs(store, keep, {
      changed: answered,
      drafted: nothing,
      // Every step is run once.
      moved: () => undefined,
    }),
    retry: nothing,
    leave: nothing,
    done: async () => ({
      say: (on) => {
        const { kept, view } = store.getState()
        if (view?.step) keep({ ...kept, done: { step: view.step.id, on } })
      },
    }),
    // A preview has no tables, and shows nothing that asks for one.
    atTable: () => Promise.reject(new Error('a preview has no tables')),
  }
  const show = (view: PhoneView) => {
    const { kept } = store.getState()
    const done = kept.done?.step === view.step?.id ? kept.done : undefined
    store.setState({ view, kept: { ...kept, done } })
  }
  return Object.assign(store, { acts, hello: () => 0, show })
}
