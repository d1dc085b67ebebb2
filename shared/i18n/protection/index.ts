import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** What the page about how answers are protected says around the statement itself. */
export type ProtectionWords = typeof nb

export const protectionWords: Catalogue<ProtectionWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
