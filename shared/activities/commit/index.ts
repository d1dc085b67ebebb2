import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { finding, picture, records, table } from './cards.ts'
import { type Card, card, config } from './schema.ts'
import { words } from './words.ts'

/** A group's agreement: what we do, the sign an outsider notices in one year, first step, who, when. */
export const commit = defineActivity({
  type: 'commit',
  words,
  config,
  traits: () => ({ collects: true, texts: true }),
  answer: () => card,
  parts: (_config, value: Card) => [{ figure: 'card', value }],
  partText: (_config, part) =>
    v.parse(card, part.value).group.concat(': ', v.parse(card, part.value).what),
  picture,
  finding,
  table,
  records,
})

/** The latest day on which a card of these figures is to be looked at again, or null where none says. */
export function lastReview(parts: readonly { readonly value: unknown }[]): string | null {
  const days = parts.flatMap(({ value }) => {
    const parsed = v.safeParse(card, value)
    return parsed.success && parsed.output.when ? [parsed.output.when] : []
  })
  return days.toSorted().at(-1) ?? null
}
