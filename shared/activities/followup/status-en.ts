import type { StatusWords } from './status-words.ts'

export const en: StatusWords = {
  done: 'Done',
  underWay: 'Under way',
  notBegun: 'Not begun',
  changed: 'Changed',
}
