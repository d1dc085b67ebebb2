import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { isCode, readEntry } from '../shared/room/code.ts'
import { RefusalError } from './refusal-error.ts'

/** Wrong codes per address and minute. A school is one address, and three hundred people mistype. */
const perMinute = 60

/**
 * The only thing that is limited per address. Addresses live in memory only, under a salt that dies
 * with the process. Right codes are not counted, links and joined phones are never limited.
 */
export interface WrongCodes {
  /**
   * Looks up an entry, and counts it if it is a code and wrong.
   *
   * @throws RefusalError `too-many-wrong-codes`, without looking, where the address has guessed too much
   */
  count(address: string, entry: string, find: () => Promise<string | null>): Promise<string | null>
}

/** Counts from nothing: a restart forgets who has guessed. */
export function createWrongCodes(): WrongCodes {
  const salt = randomBytes(32)
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  const keyOf = (address: string) => createHmac('sha256', salt).update(address).digest('base64')
  return {
    count: async (address, entry, find) => {
      // A token of 128 bits cannot be guessed; the crowd with the QR never meets the limit.
      if (!isCode(readEntry(entry))) return find()
      const key = keyOf(address)
      const counted = await limiter.get(key)
      if ((counted?.consumedPoints ?? 0) >= perMinute) {
        throw new RefusalError('too-many-wrong-codes')
      }
      const found = await find()
      if (found === null) await limiter.penalty(key)
      return found
    },
  }
}

/**
 * The address a request came from, behind so many reverse proxies. Each proxy adds the address it saw
 * at the end of X-Forwarded-For; what stands before those is the sender's own claim.
 */
export function addressOf(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const direct = request.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const header = request.headers['x-forwarded-for']
  const seen = (Array.isArray(header) ? header.join() : (header ?? '')).split(',')
  return seen.at(-proxies)?.trim() || direct
}
