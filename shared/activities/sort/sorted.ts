import * as v from 'valibot'
import type { Tone } from '../../charts/marks.ts'
import type { Shown } from '../activity.ts'
import { countIn, type Figures, isTooFew, peopleIn } from '../figures.ts'
import type { Part } from '../tally.ts'
import type { SortAnswer, SortConfig } from './schema.ts'

export type SortShown = Shown<SortConfig>
export type Card = SortShown['config']['cards'][number]

/** That somebody sorted anything: cards may be left lying. */
export const anyFigure = 'sorted'

const figureOf = (card: string): string => `card.${card}`

/** A piece for each card, which nothing ties to the others once they are shuffled apart. */
export const partsOf = (_config: SortConfig, { cards }: SortAnswer): Part[] => [
  { figure: anyFigure, value: true },
  ...Object.entries(cards).map(([card, bucket]) => ({ figure: figureOf(card), value: bucket })),
]

export const partText = (_config: SortConfig, { figure, value }: Part): string =>
  `${figure}: ${v.parse(v.union([v.string(), v.boolean()]), value)}`

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4', 'c5']

/** What a bucket is called and looks like wherever it stands: A, B, C in the order of the deck. */
export interface Key {
  readonly id: string
  readonly letter: string
  readonly title: string
  readonly tone: Tone
}

export const keysOf = ({ buckets }: Pick<SortShown['config'], 'buckets'>): Key[] =>
  buckets.map(({ id, title }, index) => ({
    id,
    title,
    letter: String.fromCodePoint(65 + index),
    tone: tones[index] ?? 'c6',
  }))

/** How one card was sorted. */
export interface Sorted {
  readonly card: Card
  /** How many put it in any bucket. */
  readonly people: number
  /** How many put it in each, in the order of the deck; null while they may not be shown. */
  readonly counts: readonly number[] | null
}

function sortedIn({ buckets }: SortShown['config'], card: Card, figures: Figures): Sorted {
  const figure = figureOf(card.id)
  return {
    card,
    people: peopleIn(figures, figure),
    counts: isTooFew(figures, figure)
      ? null
      : buckets.map(({ id }) => countIn(figures, figure, id) ?? 0),
  }
}

/** How each card was sorted, in the order of the deck. */
export const allSorted = ({ config, figures }: Pick<SortShown, 'config' | 'figures'>): Sorted[] =>
  config.cards.map((card) => sortedIn(config, card, figures))

/** How many put a card in a bucket. */
export function countOf({ counts }: Sorted, { buckets }: SortShown['config'], bucket: string) {
  const index = buckets.findIndex(({ id }) => id === bucket)
  return counts?.[index] ?? 0
}

/** Largest first; equals stay in the order of the deck. What may not be shown, and what nobody sorted, is last. */
export function ranked(shown: SortShown): Sorted[] {
  const { config, beside = [] } = shown
  const { rankBy } = config
  const all = allSorted(shown)
  if (rankBy === undefined) return all
  // Rounds beside one another have their cards in one order.
  const rounds = [all, ...beside.map((figures) => allSorted({ config, figures }))]
  const sizes = all.map((_, index) =>
    Math.max(
      ...rounds.flatMap((round) => {
        const sorted = round[index]
        return sorted && isTold(sorted) ? countOf(sorted, config, rankBy) : -1
      }),
    ),
  )
  return all
    .map((sorted, index) => ({ sorted, size: sizes[index] ?? -1 }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ sorted }) => sorted)
}

/** Whether there is something to tell of a card: somebody sorted it, and enough did. */
export const isTold = ({ counts, people }: Sorted): boolean => counts !== null && people > 0

/**
 * How far people agree on a card: the share of those who sorted it that chose the largest bucket.
 * 1 = all alike. Buckets have no order, so there is no spread to measure (CONTENT.md 3.2).
 */
const agreement = ({ counts, people }: Sorted): number =>
  counts === null || people === 0 ? 1 : Math.max(...counts) / people

/** From this share on, people sorted alike. */
const alike = 0.75

/** The cards people agree on least, all that are equally far apart; none where people sorted alike. */
export function mostDivided(all: readonly Sorted[]): Sorted[] {
  const told = all.filter((sorted) => isTold(sorted) && sorted.people > 1)
  const least = Math.min(...told.map(agreement))
  if (least >= alike) return []
  return told.filter((sorted) => agreement(sorted) - least < 1e-9)
}
