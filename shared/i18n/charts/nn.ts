import type { Translation } from '../words.ts'
import type { ChartsWords } from './index.ts'

export const nn: Translation<ChartsWords> = {
  showAsTable: 'Vis som tabell',
  round: 'Runde {round}',
  growing: 'Biletet veks medan de svarer, kvar gong minst {k} nye har svara.',
  still: 'Biletet veks først når stille tid er over.',
  moved: {
    order:
      '{up, plural, =0 {Ingen flytta seg opp} other {# flytta seg opp}}, {down, plural, =0 {ingen ned} other {# ned}}, og {same, plural, =0 {ingen} other {#}} svarte som før.',
    changed:
      '{changed, plural, =0 {Ingen endra svar} other {# endra svar}} sidan førre runde, og {same, plural, =0 {ingen} other {#}} svarte likt.',
    tooFew: 'For få svarte i begge rundane til å vise kor mange som endra svar.',
  },
  people: '{people} svarte',
  peopleAndSkipped: '{people} svarte, {skipped} hoppa over',
  peopleSoFar: '{people} svar er med i biletet så langt',
  table: 'Bord {table}',
  tableHead: 'Bord',
  page: 'Side {page} av {pages}',
  moreTexts: '+ {count} til',
  nobodyExplains: 'Ingen må forklare sitt eige svar.',
  otherTexts: 'Andre tekstar',
  standsFor: '{count} tekstar',
  someShown: 'Viser {shown} av {all}.',
  restOnPhones: 'Resten av kvart kort står på telefonane.',
  notAllFits: 'Ikkje alt får plass her. Heile teksten står på telefonane.',
}
