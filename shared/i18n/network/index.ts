import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** What the page that tests the network says. */
export type NetworkWords = typeof nb

export const networkWords: Catalogue<NetworkWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
