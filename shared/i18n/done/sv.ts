import type { DoneWords } from './index.ts'

export const sv: DoneWords = {
  done: 'Klar',
  who: 'Facilitatorn ser bara hur många som är klara.',
  undo: 'Tryck en gång till för att ångra.',
}
