import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const agreements: Translation<ConsoleWords['agreements']> = {
  title: 'Avtalane frå sist',
  menu: 'Les inn avtalar frå sist',
  startNow: {
    none: 'Inga fil vald',
    read: '{count, plural, one {# avtale} other {# avtalar}} er med',
  },
  pick: 'Vel avtalefila frå førre gong, eller dra ho hit',
  pickHint:
    'Du henta fila frå rapporten førre gong. Kvar avtale blir spurd om: gjort, i gang, ikkje byrja eller endra?',
  drop: 'Slepp fila her',
  read: '{count, plural, one {# avtale} other {# avtalar}} frå «{title}», {day, date, long}.',
  asks: 'Økta begynner med «Sidan sist».',
  leaveOut: 'Ta bort fila',
  reading: 'Les inn …',
  done: '{count, plural, one {# avtale er lesen inn} other {# avtalar er lesne inn}}. «Sidan sist» står i køyreplanen.',
  waiting: 'Steget ventar på avtalane frå førre gong',
  close: 'Lukk',
  file: 'Avtalane til neste gong (fil)',
  calendar: 'Datoane i kalenderen (ICS)',
  jump: {
    go: 'Hopp til avtalen',
    why: 'Tida rekk ikkje til alt som er att før avtalen. Avtalen treng {minutes} min.',
    passes: 'Dette blir hoppa over:',
  },
}
