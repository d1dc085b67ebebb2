import type { DotsAnswer } from './schema.ts'

/** So many points for some options. */
export interface Budget<Label = string> {
  /** Its place in the step, from 1: what it is called by where it has no words. */
  readonly place: number
  /** What its options have in common; not where the step has one budget for all of them. */
  readonly label?: Label
  readonly points: number
  /** How many of them one option may get from one person. */
  readonly most: number
  readonly options: readonly string[]
}

/** What of a configuration says how points are spread, in one language or in all of them. */
interface Settings<Label> {
  readonly options: readonly { readonly id: string }[]
  readonly points?: number | undefined
  readonly most?: number | undefined
  readonly budgets?:
    | readonly {
        readonly label?: Label | undefined
        readonly options: readonly string[]
        readonly k: number
        readonly max?: number | undefined
      }[]
    | undefined
}

/** What there is to spread: one budget for all options, or several for some each; none where options are ranked. */
export function budgetsOf<Label>(settings: Settings<Label>): Budget<Label>[] {
  const { options: all, points, most = points, budgets = [] } = settings
  if (points !== undefined && most !== undefined) {
    const options = all.map(({ id }) => id)
    return [{ place: 1, points, most: Math.min(most, points), options }]
  }
  return budgets.map(({ label, options, k, max = k }, index) => ({
    place: index + 1,
    ...(label === undefined ? {} : { label }),
    points: k,
    most: Math.min(max, k),
    options,
  }))
}

/** How many points of a budget are given. */
export const spentIn = (
  { points }: DotsAnswer,
  { options }: Pick<Budget<unknown>, 'options'>,
): number => options.reduce((sum, id) => sum + (points[id] ?? 0), 0)
