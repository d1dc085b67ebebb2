import { movedLadder } from '../../../shared/activities/ladder/moved.ts'
import type { LadderAnswer } from '../../../shared/activities/ladder/schema.ts'
import type { Json } from '../../../shared/lib/json.ts'
import type { ActivityHalf } from '../activity-half.ts'
import { LadderFault } from './fault.ts'
import Input from './Input.tsx'
import { saidLadder } from './said.ts'
import type { ShownLadder } from './standing.ts'

/** What a phone has sent of a ladder: complete, as the server took it. */
const answered = (value: Json) => value as unknown as LadderAnswer

export const half = {
  Input,
  Fault: LadderFault,
  said: saidLadder,
  moved: (config, before, now) =>
    // The server parsed the deck by this activity's own schema; what was sent was an answer.
    movedLadder(config as ShownLadder, answered(before), answered(now)),
} satisfies ActivityHalf
