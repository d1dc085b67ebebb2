import { type Budget, spentIn } from '../../../shared/activities/points/budget.ts'
import type { DotsAnswer } from '../../../shared/activities/points/schema.ts'
import { type PointsWords, words } from '../../../shared/activities/points/words.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import { faultWith } from '../fault.tsx'
import { sectionsOf } from './giving.ts'
import { countPlaced } from './ranking.ts'
import { givenTo, readDots, readOrder, type ShownPoints } from './reading.ts'

function faultOf(budget: Budget, answer: DotsAnswer, say: Words<PointsWords>): string | null {
  const { most, points, options, label } = budget
  if (options.some((id) => givenTo(answer, id) > most)) return say('input.mostHere', { most })
  if (spentIn(answer, budget) <= points) return null
  return say(label === undefined ? 'input.noneLeft' : 'input.noneLeftHere')
}

export const PointsFault = faultWith(words, (config, value, say) => {
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownPoints
  if (settings.rank) {
    const left = settings.options.length - countPlaced(readOrder(value).order)
    return left > 0 ? say('input.notAll', { left }) : null
  }
  const answer = readDots(value)
  if (Object.keys(answer.points).length === 0) return say('input.missing')
  const faults = sectionsOf(settings, String).map(({ budget }) => faultOf(budget, answer, say))
  return faults.find((fault) => fault !== null) ?? null
})
