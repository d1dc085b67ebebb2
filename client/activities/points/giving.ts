import { type Budget, budgetsOf, spentIn } from '../../../shared/activities/points/budget.ts'
import type { DotsAnswer } from '../../../shared/activities/points/schema.ts'
import { givenTo, type ShownOption, type ShownPoints } from './reading.ts'

export const leftOf = (budget: Budget, answer: DotsAnswer): number =>
  budget.points - spentIn(answer, budget)

/** Why an option cannot have more. */
export type TooMany = 'noneLeft' | 'noneLeftHere' | 'mostHere'

/** How many an option may have at most now, with what the others of its budget have. */
export const roomFor = (budget: Budget, answer: DotsAnswer, id: string): number =>
  Math.min(budget.most, givenTo(answer, id) + leftOf(budget, answer))

/** Why this option can get no more points; null where it can. */
export function refusalOf(budget: Budget, answer: DotsAnswer, id: string): TooMany | null {
  if (givenTo(answer, id) >= budget.most) return 'mostHere'
  if (leftOf(budget, answer) > 0) return null
  return budget.label === undefined ? 'noneLeft' : 'noneLeftHere'
}

/** The answer with so many points on an option; an option without any is not in it. */
export function give({ points }: DotsAnswer, id: string, count: number): DotsAnswer {
  const { [id]: _, ...others } = points
  return { points: count > 0 ? { ...others, [id]: count } : others }
}

/** A budget with its options, each with the number it is called by. */
export interface Section {
  readonly budget: Budget
  readonly options: readonly { readonly option: ShownOption; readonly place: number }[]
}

/**
 * Budget by budget. One of several is called something, in the deck's words or ours.
 *
 * @param part what a budget without words is called
 */
export function sectionsOf(settings: ShownPoints, part: (place: number) => string): Section[] {
  const numbered = settings.options.map((option, index) => ({ option, place: index + 1 }))
  return budgetsOf<string>(settings).map((budget) => ({
    budget: settings.budgets ? { ...budget, label: budget.label ?? part(budget.place) } : budget,
    options: numbered.filter(({ option }) => budget.options.includes(option.id)),
  }))
}
