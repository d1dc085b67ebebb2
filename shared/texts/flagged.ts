import { flaggedWords } from './flagged-words.ts'

const known = new Set(flaggedWords)

/**
 * Whether a text holds a word of the list. A hint to the facilitator to look twice, and nothing else:
 * nothing is hidden, stored or counted because of it.
 */
export const isFlagged = (text: string): boolean =>
  text
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}]+/u)
    .some((word) => known.has(word))
