import { words } from '../../../shared/activities/quadrant/words.ts'
import { faultWith } from '../fault.tsx'
import { answerIn, readPlacing } from './placing.ts'

export const QuadrantFault = faultWith(words, (_config, value, say) => {
  const placing = readPlacing(value)
  const whole = Object.keys(answerIn(placing).cases).length
  if (whole === 0) return say('input.missing')
  return whole < Object.keys(placing.cases).length ? say('input.missingOne') : null
})
