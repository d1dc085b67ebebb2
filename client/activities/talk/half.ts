import type { ActivityHalf } from '../activity-half.ts'
import Input from './Input.tsx'

export const half = { Input, said: () => [] } satisfies ActivityHalf
