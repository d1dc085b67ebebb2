import * as v from 'valibot'
import type { Shown } from '../activity.ts'
import type { Part } from '../tally.ts'
import type { PointsAnswer, PointsConfig } from './schema.ts'

export type PointsShown = Shown<PointsConfig>
type Option = PointsShown['config']['options'][number]

/** The figure of all points: k counts those who gave any. */
export const figure = 'points'

/** What one person gave one option. Single points would lose how many people they came from. */
const piece = v.strictObject({ option: v.string(), points: v.number() })

export const partsOf = (_config: PointsConfig, { points }: PointsAnswer): Part[] =>
  Object.entries(points).map(([option, given]) => ({ figure, value: { option, points: given } }))

export const readPiece = ({ value }: Pick<Part, 'value'>) => v.parse(piece, value)

/** What an option got. */
export interface Given {
  readonly option: Option
  /** Its place in the deck, from 1: what it is called by on phone, screen and paper. */
  readonly place: number
  readonly dots: number
  /** Six dots from six people are not six dots from two. */
  readonly people: number
}

/** What each option got, in the order of the deck. All nought while it may not be shown. */
export function givenTo({ config, figures }: PointsShown): Given[] {
  const entry = figures[figure]
  const pieces = (entry && 'values' in entry ? entry.values : []).map(({ value, count }) => ({
    ...readPiece({ value }),
    count,
  }))
  return config.options.map((option, index) => {
    const own = pieces.filter((found) => found.option === option.id)
    return {
      option,
      place: index + 1,
      dots: own.reduce((sum, { points, count }) => sum + points * count, 0),
      people: own.reduce((sum, { count }) => sum + count, 0),
    }
  })
}

/** Most first; those that got the same stay in the order of the deck. */
export const byDots = (given: readonly Given[]): Given[] =>
  given.toSorted((a, b) => b.dots - a.dots)
