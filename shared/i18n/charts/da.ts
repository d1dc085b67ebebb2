import type { Translation } from '../words.ts'
import type { ChartsWords } from './index.ts'

export const da: Translation<ChartsWords> = {
  showAsTable: 'Vis som tabel',
  round: 'Runde {round}',
  growing: 'Billedet vokser, mens I svarer, hver gang mindst {k} nye har svaret.',
  still: 'Billedet vokser først, når den stille tid er forbi.',
  moved: {
    order:
      '{up, plural, =0 {Ingen flyttede sig op} other {# flyttede sig op}}, {down, plural, =0 {ingen ned} other {# ned}}, og {same, plural, =0 {ingen} other {#}} svarede som før.',
    changed:
      '{changed, plural, =0 {Ingen ændrede svar} other {# ændrede svar}} siden forrige runde, og {same, plural, =0 {ingen} other {#}} svarede det samme.',
    tooFew: 'For få svarede i begge runder til at vise, hvor mange der ændrede svar.',
  },
  people: '{people} svarede',
  peopleAndSkipped: '{people} svarede, {skipped} sprang over',
  peopleSoFar: '{people} svar er med i billedet indtil nu',
  table: 'Bord {table}',
  tableHead: 'Bord',
  page: 'Side {page} af {pages}',
  moreTexts: '+ {count} til',
  nobodyExplains: 'Ingen behøver at forklare sit eget svar.',
  otherTexts: 'Andre tekster',
  standsFor: '{count, plural, one {# tekst} other {# tekster}}',
  someShown: '{shown} af {all} vises.',
  restOnPhones: 'Resten af hvert kort står på telefonerne.',
  notAllFits: 'Der er ikke plads til det hele her. Hele teksten står på telefonerne.',
}
