import type { ChartsWords } from './index.ts'

export const en: ChartsWords = {
  showAsTable: 'Show as table',
  round: 'Round {round}',
  growing: 'The picture grows as you answer, each time at least {k} new people have answered.',
  notAllFits: 'Not everything fits here. The full text is on the phones.',
}
