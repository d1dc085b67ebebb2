import { setTimeout as pause } from 'node:timers/promises'
import type { Reply } from '../../../shared/protocol/events.ts'
import { p99 } from '../../bench/figures.ts'
import type { Phone } from '../../support/room.ts'

/** How those fared who only wanted to answer. */
export interface Honest {
  readonly saved: number
  readonly other: number
  /** What the others were told: a code, or nothing. */
  readonly told: string
  /** Milliseconds that the slowest of a hundred took at least. */
  readonly p99: number
}

const inWords = (reply: Reply<'answer'> | null) => {
  if (!reply) return 'no reply'
  return reply.ok ? reply.value.outcome : reply.error.code
}

/** A phone changes its answer no more often than this; then it sends the last one again. */
export const changes = 20

/**
 * Phones that answer without end.
 *
 * @param first the revision they begin with: above all that they have sent before
 */
export function keepAnswering(phones: readonly Phone[], every: number, first = 1) {
  const took: number[] = []
  let saved = 0
  const others: string[] = []
  let isOver = false

  const answerOn = async (phone: Phone) => {
    for (let sent = 1; !isOver; sent += 1) {
      const rev = first + Math.min(sent, changes) - 1
      const from = performance.now()
      const reply = await phone.answer({ notes: [`nr. ${rev}`] }, rev).catch(() => null)
      took.push(performance.now() - from)
      if (reply?.ok && reply.value.outcome === 'saved') saved += 1
      else others.push(inWords(reply))
      await pause(every)
    }
  }
  const all = Promise.all(phones.map(answerOn))

  return {
    /** @param gone whether the server is, and with it every reply that is still waited for */
    end: async (gone = false): Promise<Honest> => {
      isOver = true
      if (!gone) await all
      const told = [...new Set(others)].join()
      return { saved, other: others.length, told, p99: p99(took) }
    },
  }
}
