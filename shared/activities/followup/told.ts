import { type Agreement, noStatuses } from '../../commitments/agreement.ts'
import { type Status, statuses } from '../../commitments/status.ts'
import type { Words } from '../../i18n/words.ts'
import { type Figures, isTooFew, valuesIn } from '../figures.ts'
import type { FollowupConfig } from './schema.ts'
import type { FollowupWords } from './words.ts'

/** What is told of one agreement: how often each status, and the loose texts. */
export interface Told {
  readonly agreement: Agreement
  readonly counts: Readonly<Record<Status, number>>
  readonly learnt: readonly string[]
  readonly now: readonly string[]
  readonly next: readonly string[]
}

/** The parts of this activity: each names its agreement. */
interface Piece {
  readonly card: string
  readonly text: string
}

const byGroup = (a: Agreement, b: Agreement) => {
  if (a.group === b.group) return a.id < b.id ? -1 : 1
  return a.group < b.group ? -1 : 1
}

const piecesIn = (figures: Figures, figure: string, card: string): string[] =>
  // Each value was made by this activity's own `parts`.
  (valuesIn(figures, figure) as unknown as Piece[])
    .filter((piece) => piece.card === card)
    .map(({ text }) => text)

function countsOf(figures: Figures, card: string): Record<Status, number> {
  const counts = noStatuses()
  for (const said of piecesIn(figures, 'status', card)) {
    const status = statuses.find((known) => known === said)
    if (status) counts[status] += 1
  }
  return counts
}

/** All agreements, in the order of their groups' names, with what may be shown of each. */
export const toldOf = (
  { agreements }: Pick<FollowupConfig, 'agreements'>,
  figures: Figures,
): Told[] =>
  agreements.toSorted(byGroup).map((agreement) => ({
    agreement,
    counts: countsOf(figures, agreement.id),
    learnt: piecesIn(figures, 'learnt', agreement.id),
    now: piecesIn(figures, 'now', agreement.id),
    next: piecesIn(figures, 'next', agreement.id),
  }))

export const isTold = ({ counts }: Told): boolean => statuses.some((status) => counts[status] > 0)

export const isWithheld = (figures: Figures): boolean => isTooFew(figures, 'status')

const keys = {
  done: 'status.done',
  'under-way': 'status.underWay',
  'not-begun': 'status.notBegun',
  changed: 'status.changed',
} as const

export const statusWord = (status: Status, say: Words<FollowupWords>): string => say(keys[status])

/** Statuses that somebody gave, such as "Done: 2 · Under way: 1". */
export function countsInWords(
  counts: Readonly<Record<Status, number>>,
  say: Words<FollowupWords>,
): string {
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => say('count', { status: statusWord(status, say), count: counts[status] }))
    .join(' · ')
}

/** What an agreement is called: by its group, and else by a number. */
export const nameOf = (
  { group }: Agreement,
  index: number,
  say: (key: 'nameless', values: { number: number }) => string,
): string => group || say('nameless', { number: index + 1 })
