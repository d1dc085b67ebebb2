import type { ConsoleWords } from './index.ts'

export const agreements: ConsoleWords['agreements'] = {
  title: 'Agreements from last time',
  menu: 'Read in agreements from last time',
  startNow: {
    none: 'No file chosen',
    read: '{count, plural, one {# agreement} other {# agreements}} brought along',
  },
  pick: 'Choose the file of agreements from last time, or drag it here',
  pickHint:
    'You fetched it from the report last time. Each agreement is asked about: done, under way, not begun or changed?',
  drop: 'Drop the file here',
  read: '{count, plural, one {# agreement} other {# agreements}} from “{title}”, {day, date, long}.',
  asks: 'The session begins with “Since last time”.',
  leaveOut: 'Leave the file out',
  reading: 'Reading in …',
  done: '{count, plural, one {# agreement} other {# agreements}} read in. “Since last time” is in the agenda.',
  waiting: 'The step is waiting for the agreements from last time',
  close: 'Close',
  file: 'The agreements for next time (file)',
  calendar: 'The dates for the calendar (ICS)',
  jump: {
    go: 'Jump to the agreement',
    why: 'The time does not reach everything that is left before the agreement. It needs {minutes} min.',
    passes: 'This is passed by:',
  },
}
