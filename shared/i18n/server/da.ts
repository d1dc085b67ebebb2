import type { Translation } from '../words.ts'
import type { ServerWords } from './index.ts'

export const da: Translation<ServerWords> = {
  config: {
    PORT: 'PORT skal være et tal fra 0 til 65535 (nu: »{given}«).',
    HOST: 'HOST skal være en adresse at lytte på, for eksempel 0.0.0.0 eller 127.0.0.1 (nu: »{given}«).',
    PUBLIC_URL:
      'PUBLIC_URL skal være en hel adresse uden sti, for eksempel https://plenum.kommune.dk (nu: »{given}«).',
    DATA_DIR: 'DATA_DIR skal være en mappe (nu: »{given}«).',
    CREATE: 'CREATE skal være »open« eller »key« (nu: »{given}«).',
    TRUST_PROXY:
      'TRUST_PROXY skal være antallet af proxyer foran serveren, 0 til 10 (nu: »{given}«).',
    METRICS_PORT: 'METRICS_PORT skal være et tal fra 0 til 65535 (nu: »{given}«).',
    METRICS_HOST:
      'METRICS_HOST skal være en adresse at lytte på, for eksempel 127.0.0.1 (nu: »{given}«).',
    LOG: 'LOG skal være »text« eller »json« (nu: »{given}«).',
  },
  running: 'Plenum kører.',
  here: 'På denne computer:',
  network: 'På samme net:',
  noNetwork: 'Der er ingen netadresse. Telefoner kan kun nå Plenum, hvis computeren er på et net.',
  onlyHere:
    'Kun denne computer kan nå Plenum nu (HOST={host}). Telefoner har brug for HOST=0.0.0.0.',
  lead: 'Led en session:',
  scan: 'Telefoner på samme net kan åbne siden med denne QR-kode:',
  stop: 'Stop med Ctrl+C.',
  stopping: 'Lukker ned. Svar, der er på vej, gemmes først.',
  stopped: 'Plenum er lukket ned. Alt er gemt.',
  stoppedUnsaved:
    'Plenum er lukket ned. Disken tog ikke imod de sidste svar: De ligger stadig på telefonerne, som sender dem igen, når Plenum kører igen. Frigør plads, før du starter.',
  metrics: 'Måltal: http://{host}:{port}/metrics',
  databaseUnusable:
    'Plenum starter ikke: Databasefilen {file} (DATA_DIR) kan ikke bruges ({cause}). Flyt filen til side, og start igen, eller læg en sikkerhedskopi tilbage.',
  dataDirInUse:
    'Plenum starter ikke: En anden Plenum-server bruger mappen {dataDir} (DATA_DIR). Stop den først, eller vælg en anden mappe.',
  lastGood:
    'Den seneste gode sikkerhedskopi er fra {date}. Hent den tilbage med: npm run restore -- {path} --replace',
  portTaken: 'Plenum starter ikke: Porten {port} er i brug. Vælg en anden med PORT=3001 npm start.',
  cannotListen:
    'Plenum starter ikke: Der kan ikke lyttes på {host}:{port} ({cause}). Se på HOST og PORT.',
  backup: {
    usage: 'Sådan: npm run backup -- [mappe til sikkerhedskopier] [--keep-days 7]',
    made: 'Sikkerhedskopien er lavet og læst igennem: {path}',
    holds:
      'Den har {sessions, plural, one {# session} other {# sessioner}} og {rounds, plural, one {# lukket spørgsmål} other {# lukkede spørgsmål}}.',
    open: 'Svar på spørgsmål, der er åbne nu, er ikke med, heller ikke det, skærmen viser af dem, og heller ikke nøglerne: Telefonerne sender svarene igen efter en gendannelse.',
    damaged:
      '{count, plural, one {# session er beskadiget og er det også i kopien} other {# sessioner er beskadiget og er det også i kopien}}. Hent en ældre kopi, eller bed facilitatoren om at slette den.',
    pruned:
      '{count, plural, one {# kopi} other {# kopier}}, der var ældre end {days, plural, one {# dag} other {# dage}}, er slettet.',
    failed: 'Sikkerhedskopien blev ikke lavet: {cause}',
  },
  restore: {
    usage: 'Sådan: npm run restore -- backups/plenum-2026-11-22-1 [--replace]',
    done: 'Sikkerhedskopien fra {date} er hentet tilbage til {dataDir}. Start Plenum som sædvanlig.',
    rounds:
      '{rounds, plural, one {Det ene lukkede spørgsmål er det samme} other {Alle # lukkede spørgsmål er de samme}}, som da kopien blev lavet.',
    aside:
      'Den database, der lå der, ligger nu i {aside}. Slet den mappe, når du ikke har brug for den: Den har svar og tekster.',
    later:
      'Alt, hvad der er gjort, efter at kopien blev lavet, mangler. Sessioner, der er slettet siden, er tilbage: Dem, der skal slettes efter dato, slettes, når Plenum starter. Dem, nogen selv har slettet, skal slettes igen.',
    secret:
      'Koder og linkene til facilitatorerne virker som før. Ligger keys/server.secret her ikke i forvejen, gælder QR-koder på papir og åbne skærme ikke længere: Åbn skærmen igen fra kontrolpanelet.',
    damaged:
      '{count, plural, one {# session var beskadiget, da kopien blev lavet, og åbnes ikke} other {# sessioner var beskadiget, da kopien blev lavet, og åbnes ikke}}.',
    failed: 'Intet er hentet tilbage: {cause}',
  },
  backupProblem: {
    noDatabase: 'Der er ingen database: {path} findes ikke. Se på DATA_DIR.',
    sourceDamaged:
      'Databasen {path} er beskadiget og kan ikke kopieres. Hent en ældre kopi tilbage med npm run restore.',
    noBackup: '{path} er ikke en sikkerhedskopi fra Plenum. Intet er ændret.',
    changed:
      '{path} er ikke længere det, der blev skrevet, da kopien blev lavet. Brug en anden kopi. Intet er ændret.',
    damaged: '{path} er beskadiget. Brug en anden kopi. Intet er ændret.',
    running: 'Plenum kører på {path}. Stop det først. Intet er ændret.',
    occupied:
      'Der ligger en database i {path} i forvejen. Med --replace lægges den til side. Intet er ændret.',
  },
}
