import type { ActivityHalf } from '../activity-half.ts'
import Input from './Input.tsx'
import { saidCard } from './said.ts'

export const half = { Input, said: saidCard } satisfies ActivityHalf
