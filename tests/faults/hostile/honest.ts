import { setTimeout as pause } from 'node:timers/promises'
import type { Phone } from '../../support/room.ts'

/** How those fared who only wanted to answer. */
export interface Honest {
  readonly saved: number
  readonly other: number
  /** Milliseconds that the slowest of a hundred took at least. */
  readonly p99: number
}

/** A phone changes its answer no more often than this; then it sends the last one again. */
const changes = 20

/** Phones that answer without end. */
export function keepAnswering(phones: readonly Phone[], every: number) {
  const took: number[] = []
  let saved = 0
  let other = 0
  let isOver = false

  const answerOn = async (phone: Phone) => {
    for (let sent = 1; !isOver; sent += 1) {
      const rev = Math.min(sent, changes)
      const from = performance.now()
      const reply = await phone.answer({ notes: [`nr. ${rev}`] }, rev).catch(() => null)
      took.push(performance.now() - from)
      if (reply?.ok && reply.value.outcome === 'saved') saved += 1
      else other += 1
      await pause(every)
    }
  }
  const all = Promise.all(phones.map(answerOn))

  return {
    /** @param gone whether the server is, and with it every reply that is still waited for */
    end: async (gone = false): Promise<Honest> => {
      isOver = true
      if (!gone) await all
      took.sort((a, b) => a - b)
      return { saved, other, p99: took[Math.floor(took.length * 0.99)] ?? 0 }
    },
  }
}
