import { movedCards } from '../../../shared/activities/sort/moved.ts'
import type { ActivityHalf } from '../activity-half.ts'
import { SortFault } from './fault.ts'
import Input from './Input.tsx'
import { readSorted } from './reading.ts'
import { saidSorted } from './said.ts'

export const half = {
  Input,
  Fault: SortFault,
  said: saidSorted,
  moved: (_config, before, now) => movedCards(readSorted(before), readSorted(now)),
} satisfies ActivityHalf
