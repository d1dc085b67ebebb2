/** How cards may look when room is short. */
export interface CardStep {
  readonly size: number
  /** Fields up to this rank are shown. */
  readonly ranks: 0 | 1 | 2
  readonly columns: number
  /** Lines of one field before it is cut. */
  readonly lines: number | 'all'
  /** A field's name runs into its text, which saves a line of each. */
  readonly runsIn: boolean
}

type Look = Omit<CardStep, 'columns'>

const whole = (sizes: readonly number[], ranks: CardStep['ranks']): Look[] =>
  sizes.map((size) => ({ size, ranks, lines: 'all', runsIn: false }))

/** Never below one em: that is the least that is read at ten metres. */
const looks: readonly Look[] = [
  ...whole([1.6, 1.45, 1.3, 1.15, 1], 2),
  ...whole([1.15, 1], 2).map((look) => ({ ...look, runsIn: true })),
  ...whole([1.45, 1.3, 1.15, 1], 1),
  ...whole([1], 1).map((look) => ({ ...look, runsIn: true })),
  ...whole([1.6, 1.45, 1.3, 1.15, 1], 0),
  ...[8, 6, 5, 4, 3, 2].map((lines) => ({ size: 1, ranks: 0, lines, runsIn: false }) as const),
]

/** Narrower than this, in em, a card is a column of single words. */
const narrowest = 11

const mostColumns = (widthInEm: number): number => Math.max(1, Math.floor(widthInEm / narrowest))

const columnsFor = (cards: number, widthInEm: number): number[] => {
  const most = mostColumns(widthInEm)
  const rows = [1, 2, 3, 4, 5, 6].map((row) => Math.ceil(cards / row))
  return [...new Set(rows.filter((columns) => columns <= most)), most].filter(
    (columns, index, all) => all.indexOf(columns) === index,
  )
}

const shortest = looks.at(-1)

/**
 * All ways to show a number of cards in a width, best first: whole cards in large letters. The last is for
 * cards that cannot all be there: as many of them side by side as can be.
 */
export function cardSteps(cards: number, widthInEm: number): CardStep[] {
  const steps = looks.flatMap((look) =>
    columnsFor(cards, widthInEm / look.size).map((columns) => ({ ...look, columns })),
  )
  const columns = Math.min(cards, mostColumns(widthInEm))
  return shortest ? [...steps, { ...shortest, columns: Math.max(1, columns) }] : steps
}
