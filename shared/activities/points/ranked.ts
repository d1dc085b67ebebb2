import * as v from 'valibot'
import type { Part } from '../tally.ts'
import type { Option, PointsShown } from './given.ts'
import { letterOf } from './letters.ts'
import type { RankAnswer } from './schema.ts'

/** The figure of all places. */
export const placeFigure = 'place'

/** Which place one person gave one option: alone it tells nothing of the others. */
const piece = v.strictObject({ option: v.string(), place: v.number() })

export const placeParts = ({ order }: RankAnswer): Part[] =>
  order.map((option, index) => ({ figure: placeFigure, value: { option, place: index + 1 } }))

export const readPlace = ({ value }: Pick<Part, 'value'>) => v.parse(piece, value)

/** Where people placed an option. */
export interface Ranked {
  readonly option: Option
  /** The letter it is called by: its number would be taken for its place. */
  readonly letter: string
  /** How many gave it each place, the first one first. */
  readonly counts: readonly number[]
  /** The sum of its places: whole, so that ties stay ties. */
  readonly sum: number
  readonly people: number
  /** The best and the worst place it got. */
  readonly range: readonly [best: number, worst: number]
}

/** One decimal at most is shown of it, and n with it. CONTENT.md 3.3. */
export const meanPlace = ({ sum, people }: Pick<Ranked, 'sum' | 'people'>): number =>
  people === 0 ? 0 : sum / people

/** How far its places are apart: the variance, of the population. CONTENT.md 3.3. */
export function apartness(ranked: Ranked): number {
  const { counts, people } = ranked
  const mean = meanPlace(ranked)
  const squares = counts.reduce((all, count, index) => all + count * (index + 1 - mean) ** 2, 0)
  return people === 0 ? 0 : squares / people
}

function toRanked(option: Option, index: number, counts: readonly number[]): Ranked {
  const taken = counts.flatMap((count, at) => (count > 0 ? [at + 1] : []))
  return {
    option,
    letter: letterOf(index),
    counts,
    sum: counts.reduce((all, count, at) => all + count * (at + 1), 0),
    people: counts.reduce((all, count) => all + count, 0),
    range: [taken[0] ?? 0, taken.at(-1) ?? 0],
  }
}

/** Where each option was placed, the lowest mean first; equals stay in the order of the deck. */
export function rankedIn({ config, figures }: PointsShown): Ranked[] {
  const entry = figures[placeFigure]
  const pieces = (entry && 'values' in entry ? entry.values : []).map(({ value, count }) => ({
    ...readPlace({ value }),
    count,
  }))
  const { options } = config
  const countOf = (id: string, place: number) =>
    pieces.find((each) => each.option === id && each.place === place)?.count ?? 0
  return options
    .map((option, index) =>
      toRanked(
        option,
        index,
        options.map((_, at) => countOf(option.id, at + 1)),
      ),
    )
    .toSorted((a, b) => a.sum - b.sum)
}

/** Where each option was placed the round before, where that is drawn behind this one and may be shown. */
export function rankedBefore(shown: PointsShown): ReadonlyMap<string, Ranked> {
  if (!shown.before) return new Map()
  const told = rankedIn({ ...shown, figures: shown.before }).filter(({ people }) => people > 0)
  return new Map(told.map((ranked) => [ranked.option.id, ranked]))
}
