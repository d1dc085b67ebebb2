import type { ChartsWords } from './index.ts'

export const en: ChartsWords = {
  showAsTable: 'Show as table',
  round: 'Round {round}',
  growing: 'The picture grows as you answer, each time at least {k} new people have answered.',
  people: '{people} answered',
  peopleAndSkipped: '{people} answered, {skipped} skipped',
  peopleSoFar: '{people} answers are in the picture so far',
  page: 'Page {page} of {pages}',
  someShown: '{shown} of {all} are shown.',
  restOnPhones: 'The rest of each card is on the phones.',
  notAllFits: 'Not everything fits here. The full text is on the phones.',
}
