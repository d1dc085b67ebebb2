import type { ErrorWords } from './index.ts'
import { lead } from './nb-lead.ts'
import { phone } from './nb-phone.ts'

export const nb: ErrorWords = { ...phone, ...lead }
