import type { ChartsWords } from './index.ts'

export const en: ChartsWords = {
  showAsTable: 'Show as table',
  round: 'Round {round}',
  growing: 'The picture grows as you answer, each time at least {k} new people have answered.',
  people: 'n = {people}',
  peopleAndSkipped: 'n = {people}, {skipped} skipped',
  someShown: '{shown} of {all} are shown.',
  notAllFits: 'Not everything fits here. The full text is on the phones.',
}
