export const nb = {
  showAsTable: 'Vis som tabell',
  round: 'Runde {round}',
  growing:
    'Bildet vokser mens dere svarer. Det flytter seg først når minst {k} nye har svart, så ingen kan se hvem som trykket.',
  notAllFits: 'Ikke alt får plass her. Hele teksten står på telefonene.',
}
