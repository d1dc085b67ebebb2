import type { Moved } from '../moved.ts'
import type { SortAnswer } from './schema.ts'

/** Cards lie as before, or some lie in another way: no bucket is more than another. */
export function movedCards({ cards: before }: SortAnswer, { cards: now }: SortAnswer): Moved {
  const cards = new Set([...Object.keys(before), ...Object.keys(now)])
  return { moved: [...cards].every((id) => before[id] === now[id]) ? 'same' : 'changed' }
}
