import type { ActivityHalf } from '../activity-half.ts'
import { CommitFault } from './fault.ts'
import Input from './Input.tsx'
import { saidCard } from './said.ts'

export const half = { Input, Fault: CommitFault, said: saidCard } satisfies ActivityHalf
