import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** Everything the participant's phone says, apart from what the activities say themselves. */
export type PhoneWords = typeof nb

export const phoneWords: Catalogue<PhoneWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
