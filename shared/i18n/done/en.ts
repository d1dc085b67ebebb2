import type { DoneWords } from './index.ts'

export const en: DoneWords = {
  done: 'Done',
  who: 'The facilitator sees only how many are done.',
  undo: 'Press once more to undo.',
}
