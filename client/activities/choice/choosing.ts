import type { ChoiceAnswer, ChoiceConfig } from '../../../shared/activities/choice/schema.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownChoice = Localized<ChoiceConfig>
export type ShownOption = ShownChoice['options'][number]

const nothing: ChoiceAnswer = { ids: [], items: [] }

/** What is chosen so far; a draft in another shape counts as nothing. */
export function readChoice(draft: Json | null): ChoiceAnswer {
  const isAnswer = draft !== null && typeof draft === 'object' && 'ids' in draft && 'items' in draft
  // Only this activity writes its drafts, in the shape of an answer.
  return isAnswer ? (draft as unknown as ChoiceAnswer) : nothing
}

const within = ({ options }: ShownChoice, ids: readonly string[], items: readonly string[]) =>
  options
    .filter(({ id }) => ids.includes(id))
    .flatMap((option) => option.items.map(({ id }) => id))
    .filter((id) => items.includes(id))

/** Chooses an option, or takes it back where several may be chosen; null where that is one too many. */
export function choose(
  config: ShownChoice,
  { ids, items }: ChoiceAnswer,
  id: string,
): ChoiceAnswer | null {
  if (config.most === 1) return { ids: [id], items: within(config, [id], items) }
  const chosen = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
  if (chosen.length > config.most) return null
  return { ids: chosen, items: within(config, chosen, items) }
}

/** Marks an item or takes the mark away; null where that is one too many. */
export function mark(
  config: ShownChoice,
  { ids, items }: ChoiceAnswer,
  item: string,
): ChoiceAnswer | null {
  const marked = items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
  return marked.length > config.mostItems ? null : { ids, items: marked }
}
