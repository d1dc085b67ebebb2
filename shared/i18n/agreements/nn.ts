import type { Translation } from '../words.ts'
import type { AgreementsWords } from './index.ts'

export const nn: Translation<AgreementsWords> = {
  summary: 'Når ser vi på avtalen igjen? {title}',
  line: '{group, select, none {} other {{name}: }}{what}\nTeiknet: {sign}',
  ownFileName: 'avtale',
  keep: 'Ta med avtalen',
  keepHint: 'Fila blir liggande på telefonen din. Ho kan lesast inn neste gong de møtest.',
  asFile: 'Lagre avtalen som fil',
  asCalendar: 'Legg datoen i kalenderen',
  saved: 'Fila er lagra på telefonen.',
}
