import { movedCases } from '../../../shared/activities/quadrant/moved.ts'
import type { ActivityHalf } from '../activity-half.ts'
import { QuadrantFault } from './fault.ts'
import Input from './Input.tsx'
import { answerIn, readPlacing } from './placing.ts'
import { saidPlaces } from './said.ts'

export const half = {
  Input,
  Fault: QuadrantFault,
  said: saidPlaces,
  moved: (_config, before, now) =>
    movedCases(answerIn(readPlacing(before)), answerIn(readPlacing(now))),
} satisfies ActivityHalf
