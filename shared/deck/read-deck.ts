import * as v from 'valibot'
import { fail, ok, type Result } from '../lib/result.ts'
import { type Deck, deckSchema, firstFault, stepType } from './deck.ts'
import { type DeckFault, expectedBy, issueInConfig, lackingText } from './fault.ts'

const resultsFile = v.object({ format: v.literal('plenum-results'), deck: v.unknown() })

const pathTo = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? ''

/** A fault inside a step's configuration is told at its own place there. */
function faultOf(issue: v.BaseIssue<unknown>): DeckFault {
  const at = pathTo(issue)
  const step = v.safeParse(stepType, issue.path?.at(-1)?.input)
  const isConfig = issue.type === 'raw_transform' && step.success
  const inside = isConfig ? issueInConfig(step.output) : undefined
  if (!inside) return { at, ...expectedBy(issue) }
  return { at: [at, pathTo(inside)].filter(Boolean).join('.'), ...expectedBy(inside) }
}

/**
 * The deck in a file: a deck file itself, or the one inside a file of results, whose lists may have texts
 * that people wrote in one language.
 *
 * @returns the deck, or the path of the first field that is wrong, such as `steps.1.minutes`, and what is
 * expected there
 */
export function readDeck(contents: unknown): Result<Deck, DeckFault> {
  const results = v.safeParse(resultsFile, contents)
  const parsed = v.safeParse(
    deckSchema,
    results.success ? results.output.deck : contents,
    firstFault,
  )
  if (!parsed.success) return fail(faultOf(parsed.issues[0]))
  const lacking = results.success ? undefined : lackingText(parsed.output)
  return lacking ? fail(lacking) : ok(parsed.output)
}
