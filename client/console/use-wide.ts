import { useSyncExternalStore } from 'react'

// In em, so that large text gets the narrow layout as well. The same number stands in console.css.
const wideQuery = '(min-width: 60em)'

const query = (): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(wideQuery) : null

function subscribe(changed: () => void): () => void {
  const list = query()
  list?.addEventListener('change', changed)
  return () => list?.removeEventListener('change', changed)
}

/** Whether the three zones stand side by side. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? true,
    () => true,
  )
