import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** What the phone says about tables: where one sits, who writes, and what the table has handed in. */
export type TableWords = typeof nb

export const tableWords: Catalogue<TableWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
