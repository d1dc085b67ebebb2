import { companionsOf } from '../../../shared/deck/borrowed.ts'
import { collects, type Deck, plannedMinutes } from '../../../shared/deck/deck.ts'
import type { DeckFault } from '../../../shared/deck/fault.ts'
import { listSourceOf } from '../../../shared/deck/lists.ts'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import { kOf } from '../../../shared/deck/settings.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { textIn } from '../../../shared/i18n/local-text.ts'
import { fail, ok, type Result } from '../../../shared/lib/result.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'

const leastK = 3

/** A deck from a file as the start page lists it. */
export function cardOf(deck: Deck, language: Language): DeckCard {
  return {
    id: 'file',
    title: textIn(deck.title, language),
    description: deck.description ? textIn(deck.description, language) : '',
    ...plannedMinutes(deck),
    people: deck.people ?? null,
    languages: deck.languages,
    steps: deck.steps.map((step) => ({
      id: step.id,
      title: textIn(step.title, language),
      type: step.type,
      mode: step.mode,
      minutes: step.minutes,
      core: step.core,
      coreMinutes: step.coreMinutes ?? step.minutes,
      k: collects(step) ? kOf(step, { k: leastK }) : 0,
      sensitive: step.sensitive,
      optional: step.optional,
      from: listSourceOf(step)?.step ?? null,
      brings: companionsOf(deck, step).map((companion) => companion.id),
    })),
  }
}

/** Why a file is not a deck: not JSON at all, or wrong at a path. */
export type FileProblem = DeckFault | 'not-json'

/** Reads a file that someone picked. */
export function readDeckFile(text: string): Result<{ deck: Deck; contents: unknown }, FileProblem> {
  try {
    const contents: unknown = JSON.parse(text)
    const deck = readDeck(contents)
    return deck.ok ? ok({ deck: deck.value, contents }) : fail(deck.error)
  } catch {
    // JSON.parse is the only thing here that throws.
    return fail('not-json')
  }
}
