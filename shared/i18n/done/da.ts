import type { Translation } from '../words.ts'
import type { DoneWords } from './index.ts'

export const da: Translation<DoneWords> = {
  done: 'Færdig',
  who: 'Facilitatoren kan kun se, hvor mange der er færdige.',
  undo: 'Tryk en gang til for at fortryde.',
}
