import { cardFields } from '../../../shared/activities/commit/fields.ts'
import type { Card, CommitConfig } from '../../../shared/activities/commit/schema.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import { longDay } from '../../../shared/i18n/long-day.ts'
import type { Json } from '../../../shared/lib/json.ts'

export type ShownCommit = Localized<CommitConfig>

const emptyCard: Card = { group: '', what: '', sign: '', firstStep: '', who: '', when: '' }

/** The card as far as it is written; null where nobody writes on this phone. */
export function readCard(draft: Json | null): Card | null {
  if (draft === null || typeof draft !== 'object' || Array.isArray(draft)) return null
  // Only this activity writes its drafts, in the shape of a card.
  return { ...emptyCard, ...(draft as unknown as Partial<Card>) }
}

/** The card of a table: whatever was written on it, the table's number is its name. */
export const signedBy = (table: string, draft: Json | null): Card => ({
  ...(readCard(draft) ?? emptyCard),
  group: table,
})

const textOf = (card: Card, field: keyof Card, language: Language) =>
  field === 'when' ? longDay(card.when, language) : card[field].trim()

const line = (label: string, text: string) => `${label}${label.endsWith('?') ? '' : ':'} ${text}`

/** What is written on the card, each line with the name of its field. */
export function saidCard(config: unknown, value: Json, language: Language): string[] {
  // The server parsed the deck by this activity's own schema.
  const { labels } = config as ShownCommit
  const card = readCard(value)
  if (!card) return []
  return (['group', ...cardFields] as const)
    .filter((field) => card[field].trim())
    .map((field) => line(labels[field], textOf(card, field, language)))
}
