import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type ConsoleWords = typeof nb

export const consoleWords: Catalogue<ConsoleWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
