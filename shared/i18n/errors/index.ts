import type { RefusalCode } from '../../protocol/errors.ts'
import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** One message per refusal: what happened, and what to do. A code without a message does not compile. */
export type ErrorWords = Record<RefusalCode, string>

export const errorWords: Catalogue<ErrorWords> = {
  nb,
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
