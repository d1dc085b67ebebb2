import { words } from '../../../shared/activities/commit/words.ts'
import { faultWith } from '../fault.tsx'
import { firstProblem } from './check.ts'
import { readCard, type ShownCommit } from './said.ts'

export const CommitFault = faultWith(words, (config, value, say) => {
  const card = readCard(value)
  // The server parsed the deck by this activity's own schema.
  return card && (firstProblem(card, (config as ShownCommit).by, say)?.text ?? null)
})
