import type { Json } from '../../../shared/lib/json.ts'
import { readSorted } from './reading.ts'
import type { ShownSort } from './sorting.ts'

/** Each bucket with how many cards lie in it and which, in words that need no language. */
export function saidSorted(config: unknown, value: Json): string[] {
  // The server parsed the deck by this activity's own schema.
  const { cards, buckets } = config as ShownSort
  const sorted = readSorted(value).cards
  return buckets.flatMap(({ id, title }) => {
    const own = cards.filter((card) => sorted[card.id] === id)
    return own.length === 0
      ? []
      : [`${title} (${own.length}): ${own.map((card) => card.title).join(' · ')}`]
  })
}
