/** Reads what this browser remembers; null where nothing is there or storage is forbidden. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers for the next time; where storage is forbidden or full, for as long as the page lives. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // What is shown now stays as it is.
  }
}
