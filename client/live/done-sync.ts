import type { StoreApi } from 'zustand/vanilla'
import { isPassing } from './outbox.ts'
import type { Kept } from './phone-kept.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'

/** A person's "done" with the step at hand. */
export interface DoneSync {
  readonly say: (on: boolean) => void
}

const retryAfter = 2_000

/**
 * Keeps the server told whether this person is done: it has that in memory only, and forgets it when it
 * is started again. So what was said is told anew on each connection; who has said nothing sends nothing.
 */
export function createDoneSync(
  { getState: get, subscribe }: StoreApi<PhoneState>,
  line: PhoneLine,
  keep: (kept: Kept) => void,
): DoneSync {
  /** What the server has acknowledged on this connection. */
  let told: Kept['done']
  let isBusy = false

  const forget = (said: Kept['done']) => {
    const { kept } = get()
    if (kept.done === said) keep({ ...kept, done: undefined })
  }

  async function tell(said: NonNullable<Kept['done']>): Promise<void> {
    isBusy = true
    const { id } = line.socket
    const reply = await line.ask('done', said)
    isBusy = false
    // Acknowledged on a connection that is gone: the server may be another.
    if (reply.ok && line.socket.id === id) told = said
    if (reply.ok) pump()
    else if (isPassing(reply.error.code)) line.later(retryAfter * (0.5 + line.random()), pump)
    // The room is elsewhere already, and this phone is about to hear of it.
    else forget(said)
  }

  function pump(): void {
    const { connection, standing, kept } = get()
    if (connection !== 'online') told = undefined
    if (isBusy || connection !== 'online' || standing !== 'in') return
    if (kept.done && kept.done !== told) void tell(kept.done)
  }

  subscribe(pump)
  pump()
  return {
    say: (on) => {
      const { kept, view } = get()
      if (view?.step) keep({ ...kept, done: { step: view.step.id, on } })
    },
  }
}
