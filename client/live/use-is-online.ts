import { useSyncExternalStore } from 'react'

function follow(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether this device has a network at all; the server may be away all the same. */
export const useIsOnline = (): boolean => useSyncExternalStore(follow, () => navigator.onLine)
