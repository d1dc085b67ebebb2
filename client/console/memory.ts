/** Reads what this browser remembers; null where nothing is there or storage is switched off. */
export function remembered(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    // A browser may forbid storage altogether; the console works without it.
    return null
  }
}

/** Remembers a text, or forgets it where `text` is null. */
export function remember(storage: () => Storage, key: string, text: string | null): void {
  try {
    if (text === null) storage().removeItem(key)
    else storage().setItem(key, text)
  } catch {
    // Full or forbidden: what is on the page stays on the page.
  }
}

export const thisTab = (): Storage => sessionStorage
export const thisBrowser = (): Storage => localStorage
