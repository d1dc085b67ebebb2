import { movedChoice } from '../../../shared/activities/choice/moved.ts'
import type { ActivityHalf } from '../activity-half.ts'
import { readChoice } from './choosing.ts'
import { ChoiceFault } from './fault.ts'
import Input from './Input.tsx'
import { saidChoice } from './said.ts'

export const half = {
  Input,
  Fault: ChoiceFault,
  said: saidChoice,
  moved: (_config, before, now) => movedChoice(readChoice(before), readChoice(now)),
} satisfies ActivityHalf
