export const nb = {
  showAsTable: 'Vis som tabell',
  round: 'Runde {round}',
  growing: 'Bildet vokser mens dere svarer, hver gang minst {k} nye har svart.',
  people: 'n = {people}',
  peopleAndSkipped: 'n = {people}, {skipped} hoppet over',
  someShown: '{shown} av {all} vises.',
  notAllFits: 'Ikke alt får plass her. Hele teksten står på telefonene.',
}
