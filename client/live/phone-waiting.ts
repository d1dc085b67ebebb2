import type { StoreApi } from 'zustand/vanilla'
import type { RoundRef } from '../../shared/room/state.ts'
import { keyOf } from './outbox.ts'
import { openRound } from './phone-rounds.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'

/** Most answers are acknowledged before this, and need no word on the way. */
const slowAfter = 1_000
/** After this long without an acknowledgement the person is told that it is not sent yet. */
const overdueAfter = 5_000

/** Reports each round as settled once per connection; a report that got no reply is made again. */
function createSettling({ ask, socket }: PhoneLine): (round: RoundRef) => void {
  let settled: string | null = null
  return (round) => {
    const mark = `${keyOf(round)} ${socket.id}`
    if (settled === mark) return
    settled = mark
    void ask('settled', round).then((reply) => {
      if (!reply.ok && settled === mark) settled = null
    })
  }
}

/** Tells the server when nothing is left to send before sealing, and the person when sending takes long. */
export function watchWaiting(store: StoreApi<PhoneState>, line: PhoneLine): () => void {
  const settle = createSettling(line)
  let watched: string | null = null
  let callOff = () => {}

  const count = () => {
    const timers = [
      line.later(slowAfter, () => store.setState({ slow: true })),
      line.later(overdueAfter, () => store.setState({ overdue: true })),
    ]
    return () => {
      for (const stop of timers) stop()
    }
  }

  const watch = (waiting: string | null) => {
    if (waiting === watched) return
    callOff()
    watched = waiting
    store.setState({ slow: false, overdue: false })
    callOff = waiting ? count() : () => {}
  }

  return () => {
    const { view, kept } = store.getState()
    const round = openRound(view)
    const own = round ? kept.answers[keyOf(round)] : undefined
    const isWaiting = own?.state === 'waiting'
    watch(round && isWaiting ? `${keyOf(round)}@${own.rev}` : null)
    if (round && !isWaiting && view?.step?.status === 'closing' && line.socket.connected) {
      settle(round)
    }
  }
}
