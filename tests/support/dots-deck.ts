import * as v from 'valibot'
import { type Deck, deckSchema } from '../../shared/deck/deck.ts'
import { mixedDeck } from './arbitrary-room.ts'

/** A step in which dots are given to what became of the texts of the step `looked`. */
export const dots = (id: string, of: 'texts' | 'themes') => ({
  id,
  type: 'points',
  mode: 'individual',
  title: { nb: 'Prikker' },
  prompt: { nb: 'Hva vil du prøve?' },
  minutes: 5,
  optionsFrom: { step: 'looked', of },
  config: { points: 3 },
})

/** The mixed deck, with dots on texts and on themes at its end. */
export const dotsDeck: Deck = v.parse(deckSchema, {
  ...mixedDeck,
  steps: [...mixedDeck.steps, dots('dots', 'texts'), dots('themes', 'themes')],
})
