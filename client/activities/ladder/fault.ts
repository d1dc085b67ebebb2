import { words } from '../../../shared/activities/ladder/words.ts'
import { faultWith } from '../fault.tsx'
import { readLadder } from './standing.ts'

export const LadderFault = faultWith(words, (_config, value, say) =>
  readLadder(value).now === undefined ? say('input.missing') : null,
)
