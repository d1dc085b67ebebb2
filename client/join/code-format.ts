import { codeLength, isCode, readEntry, spacedCode } from '../../shared/room/code.ts'

/** What a field holds, and where its caret stands. */
export interface Typed {
  readonly text: string
  readonly caret: number
}

const digitsIn = (text: string) => text.replaceAll(/\D/gu, '')

const grouped = (digits: string) =>
  digits.length > 4 && digits.length <= codeLength ? spacedCode(digits) : digits

/** The place in a grouped code that has so many digits before it. */
function placeAfter(text: string, digits: number): number {
  let seen = 0
  let place = 0
  while (place < text.length && seen < digits) {
    if (text[place] !== ' ') seen += 1
    place += 1
  }
  return place
}

/**
 * Groups a room code 4+4 while it is typed, with the caret after the same digit as before. A whole
 * link becomes its code; anything else stays as it was typed, because the server may know it.
 */
export function formatCode({ text, caret }: Typed): Typed {
  if (text.includes('/')) {
    const entry = readEntry(text)
    const shown = isCode(entry) ? spacedCode(entry) : entry
    return { text: shown, caret: shown.length }
  }
  if (!/^[\d\s]*$/u.test(text)) return { text, caret }
  const shown = grouped(digitsIn(text))
  return { text: shown, caret: placeAfter(shown, digitsIn(text.slice(0, caret)).length) }
}

/** How many digits were typed where a code was begun; null where it is something else, such as a token. */
export const digitsTyped = (text: string): number | null =>
  /^[\d\s.-]*$/u.test(text) ? digitsIn(text).length : null
