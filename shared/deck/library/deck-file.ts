import type * as v from 'valibot'
import type { deckSchema } from '../deck.ts'

/** A deck as it is written in a file: what the schema takes in, defaults left out. */
export type DeckFile = v.InferInput<typeof deckSchema>

/** One of its steps: a workshop of many steps keeps them in a file for each part of it. */
export type StepFile = DeckFile['steps'][number]
