import type { ReportWords } from './index.ts'
import { page } from './sv-page.ts'

export const sv: ReportWords = {
  column: {
    step: 'Steg',
    title: 'Rubrik',
    prompt: 'Uppgift',
    type: 'Typ',
    round: 'Omgång',
    answered: 'Antal som svarade',
    by: 'Vilka som svarade',
    group: 'Grupp',
    what: 'Vad',
    answer: 'Svar',
    count: 'Antal',
  },
  by: { people: 'personer', groups: 'grupper', tables: 'bord' },
  moved: {
    up: 'Upp från förra omgången',
    same: 'Som i förra omgången',
    down: 'Ner från förra omgången',
    changed: 'Ett annat svar än i förra omgången',
  },
  table: 'Bord {table}',
  parking: 'Parkeringsplats',
  parked: 'Antecknat till senare',
  notShown: 'Visades inte under passet',
  nothingCollected: 'Samtal, inga svar samlas in',
  staysOnPhones: 'Anteckningarna finns i telefonerna',
  fileName: 'resultat',
  agreementsName: 'överenskommelser',
  page,
}
