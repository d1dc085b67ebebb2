import * as v from 'valibot'
import type { Shown } from '../activity.ts'
import type { Part } from '../tally.ts'
import { type Budget, budgetsOf } from './budget.ts'
import type { DotsAnswer, PointsConfig } from './schema.ts'

export type PointsShown = Shown<PointsConfig>
export type Option = PointsShown['config']['options'][number]

/** The figure of all points: k counts those who gave any. */
export const dotsFigure = 'points'

/** What one person gave one option. Single points would lose how many people they came from. */
const piece = v.strictObject({ option: v.string(), points: v.number() })

export const dotParts = ({ points }: DotsAnswer): Part[] =>
  Object.entries(points).map(([option, given]) => ({
    figure: dotsFigure,
    value: { option, points: given },
  }))

export const readPiece = ({ value }: Pick<Part, 'value'>) => v.parse(piece, value)

/** What an option got. */
export interface Given {
  readonly option: Option
  /** Its place in the deck, from 1: what it is called by on phone, screen and paper. */
  readonly place: number
  readonly dots: number
  /** Six dots from six people are not six dots from two. */
  readonly people: number
  /** How many gave it none, one, two and so on, up to the most that one person gave it. */
  readonly spread: readonly number[]
}

/** The most that one person gave an option; nought where nobody gave it any. */
export const mostFromOne = ({ spread }: Given): number => spread.length - 1

/** How many gave how much, from the pieces of one option: those of all who answered who have no piece gave none. */
function spreadOf(own: readonly { points: number; count: number }[], people: number): number[] {
  const most = Math.max(0, ...own.map(({ points }) => points))
  const gave = (points: number) =>
    own.filter((each) => each.points === points).reduce((sum, { count }) => sum + count, 0)
  const some = Array.from({ length: most }, (_, less) => gave(less + 1))
  return [people - some.reduce((sum, count) => sum + count, 0), ...some]
}

/** What each option got, in the order of the deck. All nought while it may not be shown. */
export function givenTo({ config, figures }: PointsShown): Given[] {
  const entry = figures[dotsFigure]
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
      spread: spreadOf(own, entry?.people ?? 0),
    }
  })
}

/** Most first; those that got the same stay in the order of the deck. */
const byDots = (given: readonly Given[]): Given[] => given.toSorted((a, b) => b.dots - a.dots)

/** What the options of one budget got, most first. */
export interface Spent {
  readonly budget: Budget
  readonly given: readonly Given[]
}

/** Budget by budget: dots are compared with those they were given beside. */
export function spentBy(shown: PointsShown): Spent[] {
  const given = byDots(givenTo(shown))
  return budgetsOf(shown.config).map((budget) => ({
    budget,
    given: given.filter(({ option }) => budget.options.includes(option.id)),
  }))
}
