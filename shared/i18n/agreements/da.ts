import type { Translation } from '../words.ts'
import type { AgreementsWords } from './index.ts'

export const da: Translation<AgreementsWords> = {
  summary: 'Hvornår ser vi på aftalen igen? {title}',
  line: '{group, select, none {} other {{name}: }}{what}\nTegnet: {sign}',
  ownFileName: 'aftale',
  keep: 'Tag aftalen med',
  keepHint: 'Filen bliver liggende på din telefon. Den kan indlæses, næste gang I mødes.',
  asFile: 'Gem aftalen som fil',
  asCalendar: 'Læg datoen i kalenderen',
  saved: 'Filen er gemt på telefonen.',
}
