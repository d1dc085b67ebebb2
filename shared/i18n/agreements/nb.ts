/** What the files of agreements say to people: in a calendar, on a server and on a phone alike. */
export const nb = {
  summary: 'Når ser vi på avtalen igjen? {title}',
  line: '{group, select, none {} other {{name}: }}{what}\nTegnet: {sign}',
  ownFileName: 'avtale',
  keep: 'Ta med avtalen',
  keepHint: 'Fila blir liggende på telefonen din. Den kan leses inn neste gang dere møtes.',
  asFile: 'Lagre avtalen som fil',
  asCalendar: 'Legg datoen i kalenderen',
  saved: 'Fila er lagret på telefonen.',
}
