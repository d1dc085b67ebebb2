export const nb = {
  showAsTable: 'Vis som tabell',
  round: 'Runde {round}',
  growing: 'Bildet vokser mens dere svarer, hver gang minst {k} nye har svart.',
  still: 'Bildet vokser først når stille tid er over.',
  moved: {
    order:
      '{up, plural, =0 {Ingen flyttet seg opp} other {# flyttet seg opp}}, {down, plural, =0 {ingen ned} other {# ned}}, og {same, plural, =0 {ingen} other {#}} svarte som før.',
    changed:
      '{changed, plural, =0 {Ingen endret svar} other {# endret svar}} siden forrige runde, og {same, plural, =0 {ingen} other {#}} svarte likt.',
    tooFew: 'For få svarte i begge rundene til å vise hvor mange som endret svar.',
  },
  people: '{people} svarte',
  peopleAndSkipped: '{people} svarte, {skipped} hoppet over',
  peopleSoFar: '{people} svar er med i bildet så langt',
  table: 'Bord {table}',
  tableHead: 'Bord',
  page: 'Side {page} av {pages}',
  moreTexts: '+ {count} til',
  nobodyExplains: 'Ingen må forklare sitt eget svar.',
  otherTexts: 'Andre tekster',
  standsFor: '{count} tekster',
  someShown: '{shown} av {all} vises.',
  restOnPhones: 'Resten av hvert kort står på telefonene.',
  notAllFits: 'Ikke alt får plass her. Hele teksten står på telefonene.',
}
