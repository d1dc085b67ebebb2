import type { Words } from '../../i18n/words.ts'
import { shorten } from '../../lib/shorten.ts'
import type { Told } from './placed.ts'
import { type SituationId, situationIds } from './situations.ts'
import type { QuadrantWords } from './words.ts'

export type Say = Words<QuadrantWords>

/** Characters of a case's name that a sentence has room for. */
const inSentence = 60

/** "3", "2 og 3". */
export function listed(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('list', { others: names.slice(0, -1).join(', '), last })
}

/** One case with its name, several by their numbers. */
export function named(told: readonly Told[], say: Say): string {
  const [only, ...others] = told
  if (only && others.length === 0) {
    const text = shorten(only.case.title, inSentence).replace(/[.!?]$/u, '')
    return `${only.place} ${say('quoted', { text })}`
  }
  return listed(
    told.map(({ place }) => String(place)),
    say,
  )
}

/** "5 sier I, 5 sier III", most first; "Alle 8 sier III" where all do. */
export function splitOf({ counts, people }: Told, say: Say): string {
  const given = situationIds
    .map((situation): { situation: SituationId; count: number } => ({
      situation,
      count: counts[situation],
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const [only] = given
  if (only && given.length === 1) return say('all', { people, situation: only.situation })
  return given.map((one) => say('says', one)).join(', ')
}

export type AgreementWord = 'united' | 'some' | 'divided' | 'camps'

const united = 0.75
const some = 0.5
/** Shares are not exact: three quarters must not be missed by the last digit. */
const almost = 1e-9

/** How united people are on a case, as a word: the limits of CONTENT.md 3.3. */
export function wordOf({ agreement, twoCamps }: Told['standing']): AgreementWord {
  if (twoCamps) return 'camps'
  if (agreement >= united - almost) return 'united'
  return agreement >= some - almost ? 'some' : 'divided'
}
