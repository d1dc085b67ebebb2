import type { ActivityHalf } from '../activity-half.ts'
import { FollowupFault } from './fault.ts'
import Input from './Input.tsx'
import { saidFollowup } from './said.ts'

export const half = { Input, Fault: FollowupFault, said: saidFollowup } satisfies ActivityHalf
