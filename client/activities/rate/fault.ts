import { words } from '../../../shared/activities/rate/words.ts'
import { faultWith } from '../fault.tsx'
import { readRatings } from './rating.ts'

export const RateFault = faultWith(words, (_config, value, say) =>
  Object.keys(readRatings(value).ratings).length === 0 ? say('input.missing') : null,
)
