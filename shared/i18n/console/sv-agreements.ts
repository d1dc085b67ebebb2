import type { ConsoleWords } from './index.ts'

export const agreements: ConsoleWords['agreements'] = {
  title: 'Överenskommelserna från förra gången',
  menu: 'Läs in överenskommelser från förra gången',
  startNow: {
    none: 'Ingen fil vald',
    read: '{count, plural, one {# överenskommelse} other {# överenskommelser}} är med',
  },
  pick: 'Välj filen med överenskommelserna från förra gången, eller dra den hit',
  pickHint:
    'Du hämtade den från rapporten förra gången. Varje överenskommelse följs upp: klart, på gång, inte påbörjat eller ändrat?',
  drop: 'Släpp filen här',
  read: '{count, plural, one {# överenskommelse} other {# överenskommelser}} från ”{title}”, {day, date, long}.',
  asks: 'Passet börjar med ”Sedan sist”.',
  leaveOut: 'Ta bort filen',
  reading: 'Läser in …',
  done: '{count, plural, one {# överenskommelse är inläst} other {# överenskommelser är inlästa}}. ”Sedan sist” finns i upplägget.',
  waiting: 'Steget väntar på överenskommelserna från förra gången',
  close: 'Stäng',
  file: 'Överenskommelserna till nästa gång (fil)',
  calendar: 'Datumen till kalendern (ICS)',
  jump: {
    go: 'Hoppa till överenskommelsen',
    why: 'Tiden räcker inte till allt som är kvar före överenskommelsen. Den behöver {minutes} min.',
    passes: 'Det här hoppas över:',
  },
}
