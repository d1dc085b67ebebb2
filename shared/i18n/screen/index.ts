import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type ScreenWords = typeof nb

export const screenWords: Catalogue<ScreenWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
