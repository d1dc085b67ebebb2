import type { TalkWords } from './words.ts'

export const en: TalkWords = {
  name: 'Talk',
  input: { lookUp: 'Look at the screen and talk together. There is nothing to fill in here.' },
}
