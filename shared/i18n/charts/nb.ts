export const nb = {
  showAsTable: 'Vis som tabell',
  round: 'Runde {round}',
  growing: 'Bildet vokser mens dere svarer, hver gang minst {k} nye har svart.',
  people: '{people} svarte',
  peopleAndSkipped: '{people} svarte, {skipped} hoppet over',
  peopleSoFar: '{people} svar er med i bildet så langt',
  page: 'Side {page} av {pages}',
  someShown: '{shown} av {all} vises.',
  restOnPhones: 'Resten av hvert kort står på telefonene.',
  notAllFits: 'Ikke alt får plass her. Hele teksten står på telefonene.',
}
