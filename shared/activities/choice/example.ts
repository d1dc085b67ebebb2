import { type ExampleBy, oneOf, someOf } from '../example.ts'
import type { ChoiceAnswer, ChoiceConfig } from './schema.ts'

/** A made-up answer: some options, and what may be marked in them. */
export function exampleChoice(config: ChoiceConfig, { draw }: ExampleBy): ChoiceAnswer {
  const { options, most, mostItems } = config
  const counts = Array.from({ length: Math.min(most, options.length) }, (_, at) => at + 1)
  const chosen = someOf(options, oneOf(counts, draw), draw)
  const items = chosen.flatMap((option) => option.items.map(({ id }) => id))
  return { ids: chosen.map(({ id }) => id), items: [...someOf(items, mostItems, draw)] }
}
