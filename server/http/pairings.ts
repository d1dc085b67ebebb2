import { newToken } from '../random.ts'

/** How long a remote can be paired after its QR was shown, in seconds. */
export const pairingSeconds = 120

/** One-time tokens that let a further device lead a session. In memory only: a restart forgets them. */
export interface Pairings {
  /** @returns a token that opens this session once */
  offer(session: string): string
  /** Whether a token opens this session; it never does again. */
  take(session: string, token: string): boolean
  /** What was offered for this session opens it no more. */
  withdraw(session: string): void
}

/** @param monotonic milliseconds of a clock that never jumps */
export function createPairings(monotonic: () => number): Pairings {
  const offered = new Map<string, { session: string; until: number }>()
  const forgetOld = () => {
    for (const [token, { until }] of offered) if (monotonic() >= until) offered.delete(token)
  }
  return {
    offer: (session) => {
      forgetOld()
      const token = newToken()
      offered.set(token, { session, until: monotonic() + pairingSeconds * 1_000 })
      return token
    },
    take: (session, token) => {
      forgetOld()
      if (offered.get(token)?.session !== session) return false
      return offered.delete(token)
    },
    withdraw: (session) => {
      for (const [token, offer] of offered) if (offer.session === session) offered.delete(token)
    },
  }
}
