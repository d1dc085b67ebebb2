import type * as v from 'valibot'
import type { deckSchema } from '../deck.ts'

/** A deck as it is written in a file: what the schema takes in, defaults left out. */
export type DeckFile = v.InferInput<typeof deckSchema>
