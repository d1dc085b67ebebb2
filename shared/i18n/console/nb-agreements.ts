/** Agreements of an earlier session, and the way to those of this one. */
export const agreements = {
  title: 'Avtalene fra sist',
  menu: 'Les inn avtaler fra sist',
  startNow: {
    none: 'Ingen fil valgt',
    read: '{count, plural, one {# avtale} other {# avtaler}} er med',
  },
  pick: 'Velg avtalefila fra forrige gang, eller dra den hit',
  pickHint:
    'Du hentet den fra rapporten forrige gang. Hver avtale blir spurt om: gjort, i gang, ikke begynt eller endret?',
  drop: 'Slipp fila her',
  read: '{count, plural, one {# avtale} other {# avtaler}} fra «{title}», {day, date, long}.',
  asks: 'Økta begynner med «Siden sist».',
  leaveOut: 'Ta bort fila',
  reading: 'Leser inn …',
  done: '{count, plural, one {# avtale} other {# avtaler}} er lest inn. «Siden sist» står i kjøreplanen.',
  waiting: 'Steget venter på avtalene fra forrige gang',
  close: 'Lukk',
  file: 'Avtalene til neste gang (fil)',
  calendar: 'Datoene i kalenderen (ICS)',
  jump: {
    go: 'Hopp til avtalen',
    why: 'Tida rekker ikke til alt som er igjen før avtalen. Den trenger {minutes} min.',
    passes: 'Dette hoppes over:',
  },
}
