import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

export type BoardWords = typeof nb

/** What the console's theme board says. It comes along with the board, when somebody opens it. */
export const boardWords: Catalogue<BoardWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
