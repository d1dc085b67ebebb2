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
  dataDirInUse:
    'Plenum starter ikke: en annen Plenum bruker mappa {dataDir} (DATA_DIR). Stopp den først, eller velg en annen mappe.',
  lastGood:
    'Siste gode sikkerhetskopi er fra {date}. Hent den tilbake med: npm run restore -- {path} --replace',
  portTaken: 'Plenum starter ikke: porten {port} er i bruk. Velg en annen med PORT=3001 npm start.',
  cannotListen:
    'Plenum starter ikke: kan ikke lytte på {host}:{port} ({cause}). Se på HOST og PORT.',
  backup: {
    usage: 'Slik: npm run backup -- [mappe for sikkerhetskopier] [--keep-days 7]',
    made: 'Sikkerhetskopien er laget og lest gjennom: {path}',
    holds:
      'Den har {sessions, plural, one {# økt} other {# økter}} og {rounds, plural, one {# lukket spørsmål} other {# lukkede spørsmål}}.',
    open: 'Svar på spørsmål som er åpne nå, er ikke med, heller ikke det skjermen viser av dem, og heller ikke nøklene: telefonene sender svarene på nytt etter en gjenoppretting.',
    damaged:
      '{count, plural, one {# økt er skadet, og er skadet også i kopien} other {# økter er skadet, og er skadet også i kopien}}. Hent en eldre kopi, eller be den som leder økta, om å slette den.',
    pruned:
      '{count, plural, one {# kopi} other {# kopier}} eldre enn {days, plural, one {# dag} other {# dager}} er slettet.',
    failed: 'Sikkerhetskopien ble ikke laget: {cause}',
  },
  restore: {
    usage: 'Slik: npm run restore -- backups/plenum-2026-11-22-1 [--replace]',
    done: 'Sikkerhetskopien fra {date} er hentet tilbake til {dataDir}. Start Plenum som vanlig.',
    rounds:
      '{rounds, plural, one {Det ene lukkede spørsmålet er det samme} other {Alle # lukkede spørsmål er de samme}} som da kopien ble laget.',
    aside:
      'Databasen som lå der, ligger nå i {aside}. Slett den mappa når du ikke trenger den: den har svar og tekster.',
    later:
      'Alt som er gjort etter at kopien ble laget, mangler. Økter som er slettet siden, er tilbake: De som skal slettes etter dato, slettes når Plenum starter. De som noen slettet selv, må slettes på nytt.',
    secret:
      'Koder og lenkene til dem som leder, virker som før. Ligger ikke keys/server.secret her fra før, gjelder ikke QR-koder på papir og åpne skjermer lenger: Åpne skjermen på nytt fra styringspanelet.',
    damaged:
      '{count, plural, one {# økt var skadet da kopien ble laget, og åpnes ikke} other {# økter var skadet da kopien ble laget, og åpnes ikke}}.',
    failed: 'Ingenting er hentet tilbake: {cause}',
  },
  backupProblem: {
    noDatabase: 'Fant ingen database: {path} finnes ikke. Se på DATA_DIR.',
    sourceDamaged:
      'Databasen {path} er skadet, og kan ikke kopieres. Hent tilbake en eldre kopi med npm run restore.',
    noBackup: '{path} er ingen sikkerhetskopi fra Plenum. Ingenting er endret.',
    changed:
      '{path} er ikke lenger det som ble skrevet da kopien ble laget. Bruk en annen kopi. Ingenting er endret.',
    damaged: '{path} er skadet. Bruk en annen kopi. Ingenting er endret.',
    running: 'Plenum kjører på {path}. Stopp den først. Ingenting er endret.',
    occupied:
      'Det ligger en database i {path} fra før. Med --replace legges den til side. Ingenting er endret.',
  },
}
