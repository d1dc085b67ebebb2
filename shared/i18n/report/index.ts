import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type ReportWords = typeof nb

/** What the report page and the files say. */
export const reportWords: Catalogue<ReportWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
