import type { ActivityHalf } from '../activity-half.ts'
import Input from './Input.tsx'
import { saidFollowup } from './said.ts'

export const half = { Input, said: saidFollowup } satisfies ActivityHalf
