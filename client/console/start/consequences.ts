import type { DeckCard } from '../../../shared/protocol/http.ts'
import { stepsOf } from './settings-of.ts'
import { type StartForm, wholeNumber } from './start-form.ts'

type CardStep = DeckCard['steps'][number]

/** The steps that the short version leaves out. */
export const leftOutSteps = ({ steps }: Pick<DeckCard, 'steps'>): CardStep[] =>
  steps.filter(({ core, optional }) => !core && !optional)

/** How many people a step's figures need, with the k that is typed. 0: nothing is collected. */
const neededBy = (k: number, atLeast: number): number => (k <= 1 ? k : Math.max(k, atLeast))

/** The steps that will show nothing with the expected number of people. */
export function stepsWithoutFigures(
  card: DeckCard,
  form: Pick<StartForm, 'expected' | 'k' | 'length' | 'without'>,
): { step: CardStep; needed: number }[] {
  const people = wholeNumber(form.expected)
  if (Number.isNaN(people)) return []
  return stepsOf(card, form)
    .map((step) => ({ step, needed: neededBy(step.k, wholeNumber(form.k) || 0) }))
    .filter(({ needed }) => needed > people)
}

const leastK = 3

/** The number the page may promise while k is being typed. */
export const promisedK = ({ k }: Pick<StartForm, 'k'>): number =>
  Math.max(leastK, wholeNumber(k) || leastK)

const guessable = 5

/** Whether the group is so small that people can guess who answered what. */
export const isSmall = (expected: string): boolean => wholeNumber(expected) <= guessable
