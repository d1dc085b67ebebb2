import { words } from '../../../shared/activities/sort/words.ts'
import { faultWith } from '../fault.tsx'
import { readSorted } from './reading.ts'

export const SortFault = faultWith(words, (_config, value, say) =>
  Object.keys(readSorted(value).cards).length === 0 ? say('input.missing') : null,
)
