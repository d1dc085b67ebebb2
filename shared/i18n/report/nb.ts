import { page } from './nb-page.ts'

export const nb = {
  column: {
    step: 'Steg',
    title: 'Tittel',
    prompt: 'Oppgave',
    type: 'Type',
    round: 'Runde',
    answered: 'Antall som svarte',
    by: 'Hvem svarte',
    group: 'Gruppe',
    what: 'Hva',
    answer: 'Svar',
    count: 'Antall',
  },
  by: { people: 'personer', groups: 'grupper', tables: 'bord' },
  moved: {
    up: 'Opp fra runden før',
    same: 'Som i runden før',
    down: 'Ned fra runden før',
    changed: 'Et annet svar enn i runden før',
  },
  table: 'Bord {table}',
  parking: 'Parkeringsplass',
  parked: 'Notert til senere',
  notShown: 'Ikke vist i økta',
  nothingCollected: 'Samtale, ingen svar samles inn',
  staysOnPhones: 'Notatene ligger på telefonene',
  fileName: 'resultater',
  agreementsName: 'avtaler',
  page,
}
