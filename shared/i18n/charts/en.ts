import type { ChartsWords } from './index.ts'

export const en: ChartsWords = {
  showAsTable: 'Show as table',
  round: 'Round {round}',
  growing: 'The picture grows as you answer, each time at least {k} new people have answered.',
  still: 'The picture grows only when quiet time is over.',
  moved: {
    order:
      '{up, plural, =0 {Nobody moved up} other {# moved up}}, {down, plural, =0 {nobody down} other {# down}}, and {same, plural, =0 {nobody} other {#}} answered as before.',
    changed:
      '{changed, plural, =0 {Nobody changed their answer} other {# changed their answer}} since the last round, and {same, plural, =0 {nobody} other {#}} answered the same.',
    tooFew: 'Too few answered both rounds to show how many changed their answer.',
  },
  people: '{people} answered',
  peopleAndSkipped: '{people} answered, {skipped} skipped',
  peopleSoFar: '{people} answers are in the picture so far',
  table: 'Table {table}',
  tableHead: 'Table',
  page: 'Page {page} of {pages}',
  moreTexts: '+ {count} more',
  nobodyExplains: 'No one has to explain their own answer.',
  otherTexts: 'Other texts',
  standsFor: '{count} texts',
  someShown: '{shown} of {all} are shown.',
  restOnPhones: 'The rest of each card is on the phones.',
  notAllFits: 'Not everything fits here. The full text is on the phones.',
}
