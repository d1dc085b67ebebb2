import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'

/** What the preview of a workshop says, and the examples that it is filled with. */
export type PreviewWords = typeof nb

export const previewWords: Catalogue<PreviewWords> = {
  nb,
  nn: () => import('./nn.ts'),
  da: () => import('./da.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
}
