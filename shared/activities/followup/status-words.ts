import type { Catalogue } from '../../i18n/words.ts'

/** Apart from the other words of the activity: a receipt says these, and a phone has them from the start. */
const nb = {
  done: 'Gjort',
  underWay: 'I gang',
  notBegun: 'Ikke begynt',
  changed: 'Endret',
}

export type StatusWords = typeof nb

export const statusWords: Catalogue<StatusWords> = {
  nb,
  nn: () => import('./status-nn.ts'),
  sv: () => import('./status-sv.ts'),
  en: () => import('./status-en.ts'),
  da: () => import('./status-da.ts'),
}
