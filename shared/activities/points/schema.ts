import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'
import { faultOfDots } from './dots-fault.ts'

const mostPoints = 20

const wholeUpTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

const option = (text: TextSchema) =>
  v.strictObject({ id: optionId, title: text, description: v.optional(text) })

/** So many points for some of the options: named as in DESIGN.md section 12. */
const budget = (text: TextSchema) =>
  v.strictObject({
    label: v.optional(text),
    /** The ids of its options. */
    options: v.pipe(v.array(optionId), v.minLength(1)),
    /** How many points each person has for them. */
    k: wholeUpTo(mostPoints),
    /** How many of them one option may get from one person; all of them where nothing is said. */
    max: v.optional(wholeUpTo(mostPoints)),
  })

const parts = (text: TextSchema) =>
  v.strictObject({
    /** Two at least, unless the step has them from another one (`optionsFrom`). */
    options: v.optional(
      v.pipe(
        v.array(option(text)),
        v.maxLength(100),
        v.check((options) => areDifferent(options), 'ids of options must differ'),
      ),
      [],
    ),
    /** How many points each person has for all options. */
    points: v.optional(wholeUpTo(mostPoints)),
    /** How many of them one option may get from one person; all of them where nothing is said. */
    most: v.optional(wholeUpTo(mostPoints)),
    /** Instead of `points`: so many for some of the options, so many for others. Each option is in one of them. */
    budgets: v.optional(v.pipe(v.array(budget(text)), v.minLength(2), v.maxLength(4))),
    /** Instead of points: each person puts all options in order. */
    rank: v.optional(v.literal(true)),
  })

type Parts = v.InferOutput<ReturnType<typeof parts>>

/** A field that does not fit the others: where it is, and what is expected. */
type Fault = readonly [path: readonly [keyof Parts, ...(string | number)[]], expected: string]

/** Points, budgets or an order: one of them. */
function faultOfKind({ points, most, budgets, rank }: Parts): Fault | null {
  if (points === undefined && !budgets && !rank) return [['points'], 'points, budgets or rank']
  if (points !== undefined && budgets) return [['budgets'], 'points or budgets, and not both']
  if (rank && (points !== undefined || budgets)) return [['rank'], 'an order needs no points']
  return most !== undefined && points === undefined ? [['most'], 'a limit needs points'] : null
}

/** Each option in one budget, and in no other. */
function faultOfBudgets({ options, budgets = [] }: Parts): Fault | null {
  const open = new Set(options.map(({ id }) => id))
  for (const [index, { options: ids }] of budgets.entries()) {
    for (const [at, id] of ids.entries()) {
      const expected = 'the id of an option that is in no budget yet'
      if (!open.delete(id)) return [['budgets', index, 'options', at], expected]
    }
  }
  const [left] = open
  return budgets.length > 0 && left !== undefined
    ? [['budgets'], `a budget for the option ${left}, too`]
    : null
}

/** More than ten nobody puts in an order on a phone. */
export const mostRanked = 10

const faultOfRank = ({ options, rank }: Parts): Fault | null =>
  rank && options.length > mostRanked ? [['options'], `${mostRanked} to rank at most`] : null

/** A refusal names the field that does not fit the others. */
export const config = (text: TextSchema) =>
  v.pipe(
    parts(text),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const settings = dataset.value
      const fault = faultOfKind(settings) ?? faultOfBudgets(settings) ?? faultOfRank(settings)
      if (fault) addIssue({ message: fault[1], path: pathTo(settings, fault[0]) })
    }),
  )

/** The way into a value, as issues have it. */
function pathTo(
  value: unknown,
  keys: readonly (string | number)[],
): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const [first = '', ...others] = keys
  const step = (key: string | number): v.IssuePathItem => ({
    type: 'unknown',
    origin: 'value',
    input: value,
    key,
    value,
  })
  return [step(first), ...others.map(step)]
}

export type PointsConfig = v.InferOutput<ReturnType<typeof config>>

/** By option; what got none is left out. */
export interface DotsAnswer {
  readonly points: Readonly<Record<string, number>>
}

/** All options, first one first. */
export interface RankAnswer {
  readonly order: readonly string[]
}

export type PointsAnswer = DotsAnswer | RankAnswer

type Ids = readonly string[]

/** A refusal names the option that got too many, or `points` where a budget is overdrawn. */
const dots = (ids: Ids, settings: PointsConfig): v.GenericSchema<unknown, DotsAnswer> =>
  v.pipe(
    v.strictObject({
      points: v.pipe(
        v.record(v.picklist(ids), wholeUpTo(mostPoints)),
        v.check((points) => Object.keys(points).length > 0, 'no points'),
      ),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? faultOfDots(settings, dataset.value) : null
      if (fault) addIssue({ message: fault.expected, path: pathTo(dataset.value, fault.path) })
    }),
  )

/** A permutation: a refusal names the place that is taken by an option for the second time. */
const order = (ids: Ids): v.GenericSchema<unknown, RankAnswer> =>
  v.pipe(
    v.strictObject({ order: v.pipe(v.array(v.picklist(ids)), v.length(ids.length)) }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const placed = dataset.value.order
      const again = placed.findIndex((id, at) => placed.indexOf(id) !== at)
      if (again === -1) return
      addIssue({ message: 'each option once', path: pathTo(placed, ['order', again]) })
    }),
  )

/** What a phone may send: dots within their budgets, or an order of all options. */
export function answer(settings: PointsConfig): v.GenericSchema<unknown, PointsAnswer> {
  const ids = settings.options.map(({ id }) => id)
  return settings.rank ? order(ids) : dots(ids, settings)
}
