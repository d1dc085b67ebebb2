import type { StatusWords } from './status-words.ts'

export const da: StatusWords = {
  done: 'Gjort',
  underWay: 'I gang',
  notBegun: 'Ikke begyndt',
  changed: 'Ændret',
}
