import type { Translation } from '../words.ts'
import type { ReportWords } from './index.ts'
import { page } from './nn-page.ts'

export const nn: Translation<ReportWords> = {
  column: {
    step: 'Steg',
    title: 'Tittel',
    prompt: 'Oppgåve',
    type: 'Type',
    round: 'Runde',
    answered: 'Kor mange svarte',
    by: 'Kven svarte',
    group: 'Gruppe',
    what: 'Kva',
    answer: 'Svar',
    count: 'Antal',
  },
  by: { people: 'personar', groups: 'grupper', tables: 'bord' },
  moved: {
    up: 'Opp frå runden før',
    same: 'Som i runden før',
    down: 'Ned frå runden før',
    changed: 'Eit anna svar enn i runden før',
  },
  table: 'Bord {table}',
  parking: 'Parkeringsplass',
  parked: 'Notert til seinare',
  notShown: 'Ikkje vist i økta',
  nothingCollected: 'Samtale, ingen svar å samle inn',
  staysOnPhones: 'Notata ligg på telefonane',
  fileName: 'resultat',
  agreementsName: 'avtalar',
  page,
}
