import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type ChartsWords = typeof nb

export const chartsWords: Catalogue<ChartsWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
