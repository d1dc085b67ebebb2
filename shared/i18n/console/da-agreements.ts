import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const agreements: Translation<ConsoleWords['agreements']> = {
  title: 'Aftalerne fra sidst',
  menu: 'Indlæs aftaler fra sidst',
  startNow: {
    none: 'Ingen fil valgt',
    read: '{count, plural, one {# aftale} other {# aftaler}} er med',
  },
  pick: 'Vælg aftalefilen fra sidste gang, eller træk den hertil',
  pickHint:
    'Du hentede den fra rapporten sidste gang. Der bliver spurgt til hver aftale: gjort, i gang, ikke begyndt eller ændret?',
  drop: 'Slip filen her',
  read: '{count, plural, one {# aftale} other {# aftaler}} fra »{title}«, {day, date, long}.',
  asks: 'Sessionen begynder med »Siden sidst«.',
  leaveOut: 'Fjern filen',
  reading: 'Indlæser …',
  done: '{count, plural, one {# aftale} other {# aftaler}} er indlæst. »Siden sidst« står i drejebogen.',
  waiting: 'Trinnet venter på aftalerne fra sidste gang',
  close: 'Luk',
  file: 'Aftalerne til næste gang (fil)',
  calendar: 'Datoerne i kalenderen (ICS)',
  jump: {
    go: 'Spring til aftalen',
    why: 'Tiden rækker ikke til alt det, der er tilbage før aftalen. Den har brug for {minutes} min.',
    passes: 'Dette springes over:',
  },
}
