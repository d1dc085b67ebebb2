const key = 'plenum-text-size'

/** Whether the reader has asked for larger text in this browser. */
export function isTextLarge(): boolean {
  try {
    return localStorage.getItem(key) === 'large'
  } catch {
    // Storage is forbidden: the text is as large as the browser has it.
    return false
  }
}

/** Shows every page of the phone in the size the reader has chosen. */
export function showTextSize(large: boolean): void {
  document.documentElement.classList.toggle('large-text', large)
}

export function keepTextSize(large: boolean): void {
  try {
    localStorage.setItem(key, large ? 'large' : 'usual')
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}
