import { useEffect } from 'react'

/** Keeps the machine from going to sleep while a session runs, where the browser allows it. */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return
    let held: WakeLockSentinel | null = null
    let over = false
    const take = async () => {
      if (document.visibilityState !== 'visible') return
      // Refused when the battery is low, for instance; the session goes on without it.
      held = await navigator.wakeLock.request('screen').catch(() => null)
      if (over) await held?.release()
    }
    const ask = () => void take()
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      void held?.release()
    }
  }, [wanted])
}
