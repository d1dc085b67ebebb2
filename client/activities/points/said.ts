import { budgetsOf } from '../../../shared/activities/points/budget.ts'
import type { DotsAnswer, RankAnswer } from '../../../shared/activities/points/schema.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { givenTo, readDots, readOrder, type ShownPoints } from './reading.ts'

type Options = ShownPoints['options']

/** What each got, most first. */
const given = (options: Options, answer: DotsAnswer): string[] =>
  options
    .map(({ id, title }) => ({ title, dots: givenTo(answer, id) }))
    .filter(({ dots }) => dots > 0)
    .toSorted((a, b) => b.dots - a.dots)
    .map(({ title, dots }) => `${dots} × ${title}`)

const placed = (options: Options, { order }: RankAnswer): string[] =>
  order.flatMap((id, index) => {
    const option = options.find((candidate) => candidate.id === id)
    return option ? [`${index + 1}. ${option.title}`] : []
  })

/** What each option got, budget by budget, or the order of all, in words that need no language. */
export function saidPoints(config: unknown, value: Json): string[] {
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownPoints
  if (settings.rank) return placed(settings.options, readOrder(value))
  return budgetsOf<string>(settings).flatMap(({ label, options: ids }) => {
    const own = settings.options.filter(({ id }) => ids.includes(id))
    const lines = given(own, readDots(value))
    return label === undefined || lines.length === 0 ? lines : [`${label}:`, ...lines]
  })
}
