import * as v from 'valibot'
import { fail, ok, type Result } from '../lib/result.ts'
import { type Deck, deckSchema, firstFault } from './deck.ts'

const resultsFile = v.object({ format: v.literal('plenum-results'), deck: v.unknown() })

/**
 * The deck in a file: a deck file itself, or the one inside a file of results.
 *
 * @returns the deck, or the path of the first field that is wrong, such as `steps.1.minutes`
 */
export function readDeck(contents: unknown): Result<Deck, string> {
  const results = v.safeParse(resultsFile, contents)
  const parsed = v.safeParse(
    deckSchema,
    results.success ? results.output.deck : contents,
    firstFault,
  )
  if (parsed.success) return ok(parsed.output)
  const [issue] = parsed.issues
  return fail(v.getDotPath(issue) ?? issue.message)
}
