import type { StatusWords } from './status-words.ts'

export const sv: StatusWords = {
  done: 'Klart',
  underWay: 'På gång',
  notBegun: 'Inte påbörjat',
  changed: 'Ändrat',
}
