import type { DeckCard } from '../../../shared/protocol/http.ts'
import { lengthOf, stepsOf } from './settings-of.ts'
import type { StartForm } from './start-form.ts'

type CardStep = DeckCard['steps'][number]
type Chosen = Pick<StartForm, 'length' | 'without'>

/** How long a step takes, in the length that is chosen. */
export const minutesOf = (step: CardStep, card: DeckCard, form: Chosen): number =>
  lengthOf(form, card) === 'short' && step.core ? step.coreMinutes : step.minutes

/** How long the chosen steps take together. */
export const minutesInAll = (card: DeckCard, form: Chosen): number =>
  stepsOf(card, form).reduce((sum, step) => sum + minutesOf(step, card, form), 0)

/** The steps that are off, after one is switched on or off. */
export function switched(card: DeckCard, form: Chosen, step: string): string[] {
  const on = new Set(stepsOf(card, form).map(({ id }) => id))
  if (!on.delete(step)) on.add(step)
  return card.steps.map(({ id }) => id).filter((id) => !on.has(id))
}

/** The chosen steps that ask about texts nobody will have written, each with the step they come from. */
export function withoutTexts(card: DeckCard, form: Chosen): { step: CardStep; from: CardStep }[] {
  const on = stepsOf(card, form)
  return on.flatMap((step) => {
    const from = card.steps.find(({ id }) => id === step.from)
    return from && !on.includes(from) ? [{ step, from }] : []
  })
}
