import type { ActivityHalf } from '../activity-half.ts'
import { TextFault } from './fault.ts'
import Input from './Input.tsx'
import { saidText } from './said.ts'

export const half = { Input, Fault: TextFault, said: saidText } satisfies ActivityHalf
