import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** What the phone says where a person tells that they are done. */
export type DoneWords = typeof nb

export const doneWords: Catalogue<DoneWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
