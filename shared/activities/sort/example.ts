import { type ExampleBy, near } from '../example.ts'
import type { SortAnswer, SortConfig } from './schema.ts'

/** A made-up answer: each card in a bucket. */
export function exampleSorting({ cards, buckets }: SortConfig, { draw }: ExampleBy): SortAnswer {
  const ids = buckets.map(({ id }) => id)
  return { cards: Object.fromEntries(cards.map(({ id }, at) => [id, near(ids, at, draw)])) }
}
