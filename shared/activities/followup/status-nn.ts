import type { Translation } from '../../i18n/words.ts'
import type { StatusWords } from './status-words.ts'

export const nn: Translation<StatusWords> = {
  done: 'Gjort',
  underWay: 'I gang',
  notBegun: 'Ikkje byrja',
  changed: 'Endra',
}
