import { singlePrompts } from '../../../shared/deck/single-prompts.ts'
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

/** A step of the library that can be all of a session. */
export interface Single {
  readonly card: DeckCard
  readonly step: CardStep
  /** What it means nothing without: it comes first. */
  readonly brings: readonly CardStep[]
}

/** Those at hand, of the workshops that this server has. */
export const singlesOf = (cards: readonly DeckCard[]): Single[] =>
  singlePrompts.flatMap((named) => {
    const card = cards.find(({ id }) => id === named.deck)
    const step = card?.steps.find(({ id }) => id === named.step)
    if (!card || !step) return []
    return [{ card, step, brings: card.steps.filter(({ id }) => step.brings.includes(id)) }]
  })

/** The form for a session of that step alone: as it is, with every other step of its workshop off. */
export function onlyThis({ card, step, brings }: Single, form: StartForm): StartForm {
  const on = new Set([...brings, step].map(({ id }) => id))
  return {
    ...form,
    deck: card.id,
    title: form.title.trim() === '' ? step.title : form.title,
    length: 'full',
    without: card.steps.map(({ id }) => id).filter((id) => !on.has(id)),
  }
}

/** The chosen steps that ask about texts nobody will have written, each with the step they come from. */
export function withoutTexts(card: DeckCard, form: Chosen): { step: CardStep; from: CardStep }[] {
  const on = stepsOf(card, form)
  return on.flatMap((step) => {
    const from = card.steps.find(({ id }) => id === step.from)
    return from && !on.includes(from) ? [{ step, from }] : []
  })
}
