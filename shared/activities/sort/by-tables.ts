import { valuesIn } from '../figures.ts'
import type { Card, SortShown } from './sorted.ts'

/** Where each table put one card. */
export interface CardAtTables {
  readonly card: Card
  /** By the places of the tables: the bucket, or undefined where the table left the card lying. */
  readonly buckets: readonly (string | undefined)[]
  /** Whether tables differ in what they should be asked about. */
  readonly isApart: boolean
}

/**
 * Whether tables differ. Where cards are ranked by a bucket, that one stands against all others: one table
 * misses what another has, in whichever way it has it.
 */
function areApart(buckets: readonly (string | undefined)[], rankBy: string | undefined): boolean {
  const given = new Set(buckets.filter((bucket) => bucket !== undefined))
  if (rankBy === undefined) return given.size > 1
  return given.has(rankBy) && given.size > 1
}

/** Cards as the tables put them: those they see differently first, each in the order of the deck or by rank. */
export function atTables({ config, tables = [] }: SortShown): CardAtTables[] {
  const { rankBy } = config
  const rows = config.cards.map((card) => {
    const buckets = tables.map(({ figures }) => {
      const [bucket] = valuesIn(figures, `card.${card.id}`)
      return typeof bucket === 'string' ? bucket : undefined
    })
    return { card, buckets, isApart: areApart(buckets, rankBy) }
  })
  return rows.toSorted(
    (a, b) => gapOf(b, rankBy) - gapOf(a, rankBy) || sizeOf(b, rankBy) - sizeOf(a, rankBy),
  )
}

const sizeOf = ({ buckets }: CardAtTables, rankBy: string | undefined): number =>
  rankBy === undefined ? 0 : buckets.filter((bucket) => bucket === rankBy).length

/**
 * How much tables can tell one another: how many stand against those that are fewest. Two that miss what two
 * have are further apart than one against three.
 */
function gapOf({ buckets, isApart }: CardAtTables, rankBy: string | undefined): number {
  if (!isApart) return -1
  const given = buckets.filter((bucket) => bucket !== undefined)
  const counts = [...new Set(given)].map((each) => given.filter((bucket) => bucket === each).length)
  const most =
    rankBy === undefined ? Math.max(...counts) : given.filter((bucket) => bucket === rankBy).length
  return Math.min(most, given.length - most)
}

/** Whether a card was sorted by any table. */
export const isTouched = ({ buckets }: CardAtTables): boolean =>
  buckets.some((bucket) => bucket !== undefined)
