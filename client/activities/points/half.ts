import { movedPoints } from '../../../shared/activities/points/moved.ts'
import type { ActivityHalf } from '../activity-half.ts'
import { PointsFault } from './fault.ts'
import Input from './Input.tsx'
import { readPoints } from './reading.ts'
import { saidPoints } from './said.ts'

export const half = {
  Input,
  Fault: PointsFault,
  said: saidPoints,
  moved: (_config, before, now) => movedPoints(readPoints(before), readPoints(now)),
} satisfies ActivityHalf
