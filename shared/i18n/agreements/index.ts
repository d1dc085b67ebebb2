import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type AgreementsWords = typeof nb

export const agreementsWords: Catalogue<AgreementsWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
