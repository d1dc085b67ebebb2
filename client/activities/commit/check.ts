import { cardFields } from '../../../shared/activities/commit/fields.ts'
import type { Card } from '../../../shared/activities/commit/schema.ts'
import type { CommitWords } from '../../../shared/activities/commit/words.ts'
import { isDay } from '../../../shared/commitments/is-day.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { CardKey } from './CardLine.tsx'
import type { ShownCommit } from './said.ts'

type Required = 'group' | 'what' | 'sign'

const allKeys: readonly CardKey[] = ['group', ...cardFields]

/** A group gives itself a name; a person has none, and a table that people sit at has its number. */
export type By = ShownCommit['by'] | 'seated'

export const keysOf = (by: By): readonly CardKey[] => (by === 'table' ? allKeys : cardFields)

export const requiredOf = (by: By): readonly Required[] =>
  by === 'table' ? ['group', 'what', 'sign'] : ['what', 'sign']

export const isEmpty = (card: Card) => allKeys.every((key) => card[key].trim() === '')

/** Who writes alone is spoken to alone. */
const ownMissing = { group: 'group', what: 'ownWhat', sign: 'ownSign' } as const

/** The same bounds as the card's schema. */
const longest: Readonly<Record<Exclude<CardKey, 'when'>, number>> = {
  group: 40,
  what: 280,
  sign: 280,
  firstStep: 280,
  who: 80,
}

/** What is wrong with what one field holds; null where nothing is. */
function faultIn(card: Card, key: CardKey, say: Words<CommitWords>): string | null {
  // A browser's field for a date takes any year.
  if (key === 'when') return card.when === '' || isDay(card.when) ? null : say('input.noDay')
  const over = card[key].trim().length - longest[key]
  return over > 0 ? say('input.tooLong', { over }) : null
}

/** The first thing that keeps the card from being handed in. */
export function firstProblem(
  card: Card,
  by: By,
  say: Words<CommitWords>,
): { at: CardKey; text: string } | null {
  const missing = requiredOf(by).find((key) => card[key].trim() === '')
  if (missing) {
    const key = by === 'person' ? ownMissing[missing] : missing
    return { at: missing, text: say(`input.missing.${key}`) }
  }
  for (const at of keysOf(by)) {
    const text = faultIn(card, at, say)
    if (text !== null) return { at, text }
  }
  return null
}
