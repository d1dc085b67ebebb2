import type { Translation } from '../words.ts'
import type { DoneWords } from './index.ts'

export const nn: Translation<DoneWords> = {
  done: 'Ferdig',
  who: 'Den som leier, ser berre kor mange som er ferdige.',
  undo: 'Trykk ein gong til for å angre.',
}
