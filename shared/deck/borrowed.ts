import { listNames } from '../activities/open-list.ts'
import { type Deck, type Step, stepOf } from './deck.ts'
import { freeIds } from './free-ids.ts'

/** The steps whose texts a step asks about, and those whose results it shows. */
const sourcesOf = (step: Step): string[] => [
  ...listNames.flatMap((name) => step[`${name}From`]?.step ?? []),
  ...step.shows.map((shown) => shown.step),
]

/** The ids of all that a step needs, and of what those need in their turn. */
function neededBy(deck: Deck, step: Step): Set<string> {
  // A step needs earlier ones alone: there is no way round.
  return new Set(
    sourcesOf(step).flatMap((id) => {
      const source = stepOf(deck, id)
      return source ? [...neededBy(deck, source), id] : []
    }),
  )
}

/** The earlier steps that a step takes along wherever it goes, in the deck's order. */
export function companionsOf(deck: Deck, step: Step): Step[] {
  const needed = neededBy(deck, step)
  return deck.steps.filter(({ id }) => needed.has(id))
}

type CaseCard = Deck['caseCards'][number]

/** What comes into a deck: steps that fit together, and the cases they are about. */
export interface Borrowed {
  readonly steps: readonly Step[]
  readonly caseCards: readonly CaseCard[]
}

/** A step of a deck with all that it means something by: the steps it needs, and the cases. */
export function borrowedFrom(deck: Deck, step: Step): Borrowed {
  const steps = [...companionsOf(deck, step), step]
  const named = new Set(steps.map(({ caseCard }) => caseCard))
  return { steps, caseCards: deck.caseCards.filter(({ id }) => named.has(id)) }
}

const isSame = (one: CaseCard, other: CaseCard): boolean =>
  JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' })

/** A case that the deck has already, word for word, is not there twice. */
function caseIds(deck: Deck, borrowed: readonly CaseCard[]): Map<string, string> {
  const free = freeIds(
    deck.caseCards.map(({ id }) => id),
    borrowed.map(({ id }) => id),
  )
  return new Map(
    borrowed.map((card, at) => [
      card.id,
      deck.caseCards.find((own) => isSame(own, card))?.id ?? free[at] ?? card.id,
    ]),
  )
}

type Ids = ReadonlyMap<string, string>

/** A step under its new id, and with its sources under theirs. */
function renamed(step: Step, ids: Ids, cases: Ids): Step {
  const named = (id: string) => ids.get(id) ?? id
  const lists = listNames.flatMap((name) => {
    const from = step[`${name}From`]
    return from ? [[`${name}From`, { ...from, step: named(from.step) }]] : []
  })
  return {
    ...step,
    ...Object.fromEntries(lists),
    id: named(step.id),
    shows: step.shows.map((shown) => ({ ...shown, step: named(shown.step) })),
    ...(step.caseCard === undefined ? {} : { caseCard: cases.get(step.caseCard) ?? step.caseCard }),
    // In its own deck it may be an extra, or beyond the short version: here somebody has asked for it.
    core: true,
    optional: false,
  }
}

/**
 * A deck's parts with what is borrowed in it, one after the other from `index` on, every id its own.
 * Nothing here has been parsed as a deck.
 */
export function withBorrowed(
  deck: Deck,
  { steps, caseCards }: Borrowed,
  index: number,
): { steps: Step[]; caseCards: CaseCard[]; last: string } {
  const wanted = steps.map(({ id }) => id)
  const free = freeIds(
    deck.steps.map(({ id }) => id),
    wanted,
  )
  const ids = new Map(wanted.map((id, at) => [id, free[at] ?? id]))
  const cases = caseIds(deck, caseCards)
  const known = new Set(deck.caseCards.map(({ id }) => id))
  const added = caseCards.flatMap((card) => {
    const id = cases.get(card.id) ?? card.id
    return known.has(id) ? [] : [{ ...card, id }]
  })
  return {
    steps: deck.steps.toSpliced(index, 0, ...steps.map((step) => renamed(step, ids, cases))),
    caseCards: [...deck.caseCards, ...added],
    last: free.at(-1) ?? '',
  }
}
