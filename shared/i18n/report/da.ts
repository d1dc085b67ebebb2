import type { Translation } from '../words.ts'
import { page } from './da-page.ts'
import type { ReportWords } from './index.ts'

export const da: Translation<ReportWords> = {
  column: {
    step: 'Trin',
    title: 'Titel',
    prompt: 'Opgave',
    type: 'Type',
    round: 'Runde',
    answered: 'Antal, der svarede',
    by: 'Hvem svarede',
    group: 'Gruppe',
    what: 'Hvad',
    answer: 'Svar',
    count: 'Antal',
  },
  by: { people: 'personer', groups: 'grupper', tables: 'borde' },
  moved: {
    up: 'Op fra runden før',
    same: 'Som i runden før',
    down: 'Ned fra runden før',
    changed: 'Et andet svar end i runden før',
  },
  table: 'Bord {table}',
  parking: 'Parkeringsplads',
  parked: 'Noteret til senere',
  notShown: 'Ikke vist i sessionen',
  nothingCollected: 'Samtale, der indsamles ingen svar',
  staysOnPhones: 'Noterne ligger på telefonerne',
  fileName: 'resultater',
  agreementsName: 'aftaler',
  page,
}
