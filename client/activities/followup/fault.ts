import { words } from '../../../shared/activities/followup/words.ts'
import { faultWith } from '../fault.tsx'
import { firstProblem } from './check.ts'
import { readDrafts } from './said.ts'

export const FollowupFault = faultWith(
  words,
  (_config, value, say) => firstProblem(readDrafts(value), say)?.text ?? null,
)
