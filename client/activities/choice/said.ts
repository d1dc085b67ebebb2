import type { Json } from '../../../shared/lib/json.ts'
import { readChoice, type ShownChoice } from './choosing.ts'

/** The chosen options with their letters, each followed by what was marked in it. */
export function saidChoice(config: unknown, value: Json): string[] {
  // The server parsed the deck by this activity's own schema.
  const { options } = config as ShownChoice
  const { ids, items } = readChoice(value)
  return options
    .filter(({ id }) => ids.includes(id))
    .flatMap((option) => [
      `${option.id} ${option.title}`,
      ...option.items.filter(({ id }) => items.includes(id)).map(({ text }) => `– ${text}`),
    ])
}
