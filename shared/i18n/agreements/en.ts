import type { AgreementsWords } from './index.ts'

export const en: AgreementsWords = {
  summary: 'When do we look at the agreement again? {title}',
  line: '{group, select, none {} other {{name}: }}{what}\nThe sign: {sign}',
  ownFileName: 'agreement',
  keep: 'Take the agreement with you',
  keepHint: 'The file stays on your phone. It can be read in the next time you meet.',
  asFile: 'Save the agreement as a file',
  asCalendar: 'Put the date in the calendar',
  saved: 'The file is saved on the phone.',
}
