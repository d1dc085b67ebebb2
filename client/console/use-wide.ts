import { useSyncExternalStore } from 'react'

// In em, so that large text gets the narrow layout as well. The same number stands in console.css.
const wideQuery = '(min-width: 60em)'

/** A phone held upright. */
const narrowQuery = '(max-width: 34em)'

function media(asked: string, otherwise: boolean) {
  const query = () => (typeof matchMedia === 'function' ? matchMedia(asked) : null)
  return {
    subscribe: (changed: () => void) => {
      const list = query()
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    matches: () => query()?.matches ?? otherwise,
  }
}

const wide = media(wideQuery, true)
const narrow = media(narrowQuery, false)

/** Whether the three zones stand side by side. */
export const useWide = (): boolean => useSyncExternalStore(wide.subscribe, wide.matches)

/** Whether the page is as narrow as a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(narrow.subscribe, narrow.matches)
