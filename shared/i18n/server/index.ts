import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type ServerWords = typeof nb

/** What the terminal says. */
export const serverWords: Catalogue<ServerWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
