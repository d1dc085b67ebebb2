import { movedRatings } from '../../../shared/activities/rate/moved.ts'
import type { ActivityHalf } from '../activity-half.ts'
import { RateFault } from './fault.ts'
import Input from './Input.tsx'
import { readRatings, type ShownRate } from './rating.ts'
import { saidRatings } from './said.ts'

export const half = {
  Input,
  Fault: RateFault,
  said: saidRatings,
  moved: (config, before, now) =>
    // The server parsed the deck by this activity's own schema.
    movedRatings((config as ShownRate).items, readRatings(before), readRatings(now)),
} satisfies ActivityHalf
