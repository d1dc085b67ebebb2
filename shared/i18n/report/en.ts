import { page } from './en-page.ts'
import type { ReportWords } from './index.ts'

export const en: ReportWords = {
  column: {
    step: 'Step',
    title: 'Title',
    prompt: 'Prompt',
    type: 'Type',
    round: 'Round',
    answered: 'Number who answered',
    by: 'Who answered',
    group: 'Group',
    what: 'What',
    answer: 'Answer',
    count: 'Count',
  },
  by: { people: 'people', groups: 'groups', tables: 'tables' },
  moved: {
    up: 'Up from the round before',
    same: 'As in the round before',
    down: 'Down from the round before',
    changed: 'Another answer than in the round before',
  },
  table: 'Table {table}',
  parking: 'Parking lot',
  parked: 'Noted for later',
  notShown: 'Not shown in the session',
  nothingCollected: 'A talk, no answers are collected',
  staysOnPhones: 'The notes stay on the phones',
  agreementsName: 'agreements',
  fileName: 'results',
  page,
}
