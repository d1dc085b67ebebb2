import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** How answers are protected and what cannot be promised, sentence by sentence: `shared/room/protection.ts` picks them. */
export type PromiseWords = typeof nb

export const promiseWords: Catalogue<PromiseWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
