import { useEffect, useState } from 'react'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { call } from '../../live/call.ts'

interface Pairing {
  readonly token: string
  readonly until: number
}

/** A one-time token for a remote, and the seconds it still holds; 0 when it has run out. */
export function usePairing(session: string) {
  const [pairing, setPairing] = useState<Pairing | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [now, setNow] = useState(() => performance.now())

  useEffect(() => {
    let over = false
    void call('pairRemote', {}, session).then((made) => {
      if (over) return
      setRefusal(made.ok ? null : made.error)
      const at = performance.now()
      setNow(at)
      setPairing(
        made.ok ? { token: made.value.token, until: at + made.value.seconds * 1_000 } : null,
      )
    })
    return () => {
      over = true
    }
  }, [session, attempt])

  useEffect(() => {
    if (!pairing) return
    const ticking = setInterval(() => setNow(performance.now()), 1_000)
    return () => clearInterval(ticking)
  }, [pairing])

  // Whole milliseconds first: what rounding adds to two minutes must not count as a second.
  const left = pairing ? Math.round(pairing.until - now) : 0
  const seconds = Math.max(0, Math.ceil(left / 1_000))
  return { token: pairing?.token, seconds, refusal, renew: () => setAttempt((count) => count + 1) }
}
