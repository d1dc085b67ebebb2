export const nb = {
  config: {
    PORT: 'PORT skal være et tall fra 0 til 65535 (nå: «{given}»).',
    HOST: 'HOST skal være en adresse å lytte på, for eksempel 0.0.0.0 eller 127.0.0.1 (nå: «{given}»).',
    PUBLIC_URL:
      'PUBLIC_URL skal være en hel adresse uten sti, for eksempel https://plenum.kommune.no (nå: «{given}»).',
    DATA_DIR: 'DATA_DIR skal være en mappe (nå: «{given}»).',
    CREATE: 'CREATE skal være «open» eller «key» (nå: «{given}»).',
    TRUST_PROXY: 'TRUST_PROXY skal være antallet proxyer foran serveren, 0 til 10 (nå: «{given}»).',
    METRICS_PORT: 'METRICS_PORT skal være et tall fra 0 til 65535 (nå: «{given}»).',
    METRICS_HOST:
      'METRICS_HOST skal være en adresse å lytte på, for eksempel 127.0.0.1 (nå: «{given}»).',
    LOG: 'LOG skal være «text» eller «json» (nå: «{given}»).',
  },
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
  stoppedUnsaved:
    'Plenum er avsluttet. Disken tok ikke imot de siste svarene: De ligger fortsatt på telefonene, som sender dem på nytt når Plenum kjører igjen. Frigjør plass før du starter.',
  metrics: 'Måltall: http://{host}:{port}/metrics',
  databaseUnusable:
    'Plenum starter ikke: databasefila {file} (DATA_DIR) kan ikke brukes ({cause}). Flytt fila til side og start på nytt, eller legg tilbake en sikkerhetskopi.',
  portTaken: 'Plenum starter ikke: porten {port} er i bruk. Velg en annen med PORT=3001 npm start.',
  cannotListen:
    'Plenum starter ikke: kan ikke lytte på {host}:{port} ({cause}). Se på HOST og PORT.',
}
