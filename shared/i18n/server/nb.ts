export const nb = {
  running: 'Plenum kjører.',
  here: 'På denne maskinen:',
  network: 'På samme nett:',
  noNetwork: 'Fant ingen nettadresse. Telefoner når Plenum bare hvis maskinen er på et nett.',
  onlyHere: 'Bare denne maskinen når Plenum nå (HOST={host}). Telefoner trenger HOST=0.0.0.0.',
  lead: 'Led en økt:',
  scan: 'Telefoner på samme nett kan åpne siden med denne QR-koden:',
  stop: 'Stopp med Ctrl+C.',
  stopping: 'Avslutter. Svar som er på vei, lagres først.',
  stopped: 'Plenum er avsluttet. Alt er lagret.',
  databaseUnusable:
    'Plenum starter ikke: databasefila {file} kan ikke brukes ({cause}). Flytt fila til side og start på nytt, eller legg tilbake en sikkerhetskopi.',
  portTaken: 'Plenum starter ikke: porten {port} er i bruk. Velg en annen med PORT=3001 npm start.',
  cannotListen: 'Plenum starter ikke: kan ikke lytte på {host}:{port} ({cause}).',
}
