import type { ChartsWords } from './index.ts'

export const sv: ChartsWords = {
  showAsTable: 'Visa som tabell',
  round: 'Omgång {round}',
  growing: 'Bilden växer medan ni svarar, varje gång minst {k} nya har svarat.',
  still: 'Bilden växer först när den tysta tiden är över.',
  moved: {
    order:
      '{up, plural, =0 {Ingen flyttade sig upp} other {# flyttade sig upp}}, {down, plural, =0 {ingen ner} other {# ner}} och {same, plural, =0 {ingen} other {#}} svarade som förut.',
    changed:
      '{changed, plural, =0 {Ingen ändrade svar} other {# ändrade svar}} sedan förra omgången, och {same, plural, =0 {ingen} other {#}} svarade likadant.',
    tooFew: 'För få svarade i båda omgångarna för att visa hur många som ändrade svar.',
  },
  people: '{people} svarade',
  peopleAndSkipped: '{people} svarade, {skipped} hoppade över',
  peopleSoFar: '{people} svar är med i bilden så här långt',
  table: 'Bord {table}',
  tableHead: 'Bord',
  page: 'Sida {page} av {pages}',
  moreTexts: '+ {count} till',
  nobodyExplains: 'Ingen behöver förklara sitt eget svar.',
  otherTexts: 'Andra texter',
  standsFor: '{count} texter',
  someShown: '{shown} av {all} visas.',
  restOnPhones: 'Resten av varje kort finns i telefonerna.',
  notAllFits: 'Allt får inte plats här. Hela texten finns i telefonerna.',
}
