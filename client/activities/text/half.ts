import type { ActivityHalf } from '../activity-half.ts'
import Input from './Input.tsx'
import { saidText } from './said.ts'

export const half = { Input, said: saidText } satisfies ActivityHalf
