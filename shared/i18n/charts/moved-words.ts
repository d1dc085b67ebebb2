import type { MovedCounts } from '../../activities/moved.ts'
import type { Words } from '../words.ts'
import type { ChartsWords } from './index.ts'

/** What a round says of the one before: how many went which way. Empty where nothing can be said. */
export function movedInWords(counts: MovedCounts | null, say: Words<ChartsWords>): string {
  if (counts === null) return ''
  if ('tooFew' in counts) return say('moved.tooFew')
  const { up, down, changed } = counts
  const key = changed > 0 || up + down === 0 ? 'moved.changed' : 'moved.order'
  return say(key, { ...counts })
}
