import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Samtale',
  input: { lookUp: 'Se på skjermen og snakk sammen. Her er det ingenting å fylle ut.' },
}

export type TalkWords = typeof nb

export const words: Catalogue<TalkWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
