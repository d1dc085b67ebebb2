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

/** What a figure holds of each agreement; all of it is looked through once, and not once for each. */
function piecesIn(figures: Figures, figure: string): (card: string) => readonly string[] {
  const byCard = new Map<string, string[]>()
  // Each value was made by this activity's own `parts`.
  for (const { card, text } of valuesIn(figures, figure) as unknown as Piece[]) {
    const own = byCard.get(card)
    if (own) own.push(text)
    else byCard.set(card, [text])
  }
  return (card) => byCard.get(card) ?? []
}

function countsOf(given: readonly string[]): Record<Status, number> {
  const counts = noStatuses()
  for (const said of given) {
    const status = statuses.find((known) => known === said)
    if (status) counts[status] += 1
  }
  return counts
}

/** All agreements, in the order of their groups' names, with what may be shown of each. */
export function toldOf(
  { agreements }: Pick<FollowupConfig, 'agreements'>,
  figures: Figures,
): Told[] {
  const [status, learnt, now, next] = [
    piecesIn(figures, 'status'),
    piecesIn(figures, 'learnt'),
    piecesIn(figures, 'now'),
    piecesIn(figures, 'next'),
  ]
  return agreements.toSorted(byGroup).map((agreement) => ({
    agreement,
    counts: countsOf(status(agreement.id)),
    learnt: learnt(agreement.id),
    now: now(agreement.id),
    next: next(agreement.id),
  }))
}

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
