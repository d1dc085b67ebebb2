import * as v from 'valibot'
import { fail, ok, type Result } from '../lib/result.ts'
import { type BlockName, blockNames } from './block-names.ts'
import { type Deck, deckSchema } from './deck.ts'
import { freeIds } from './free-ids.ts'
import { blocks } from './library/blocks/index.ts'

/**
 * A deck that is opened and closed with these blocks. They become steps like any other, in their own order
 * and under ids that no step of the deck has.
 */
export function withBlocks(
  deck: Deck,
  chosen: readonly BlockName[],
): Result<Deck, 'too-many-steps'> {
  const named = blockNames.filter((name) => chosen.includes(name)).map((name) => blocks[name])
  const all = named.flatMap(({ place, steps }) => steps.map((step) => ({ place, step })))
  if (all.length === 0) return ok(deck)
  const ids = freeIds(
    deck.steps.map(({ id }) => id),
    all.map(({ step }) => step.id),
  )
  const at = (wanted: 'before' | 'after') =>
    all.flatMap(({ place, step }, index) =>
      place === wanted ? [{ ...step, id: ids[index] ?? step.id }] : [],
    )
  const parsed = v.safeParse(deckSchema, {
    ...deck,
    steps: [...at('before'), ...deck.steps, ...at('after')],
  })
  // Deck and blocks have been parsed: how many they are together is all that can be wrong.
  return parsed.success ? ok(parsed.output) : fail('too-many-steps')
}
