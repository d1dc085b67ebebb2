import type { Translation } from '../words.ts'
import type { ServerWords } from './index.ts'

export const nn: Translation<ServerWords> = {
  config: {
    PORT: 'PORT skal vere eit tal frå 0 til 65535 (no: «{given}»).',
    HOST: 'HOST skal vere ei adresse å lytte på, til dømes 0.0.0.0 eller 127.0.0.1 (no: «{given}»).',
    PUBLIC_URL:
      'PUBLIC_URL skal vere ei heil adresse utan sti, til dømes https://plenum.kommune.no (no: «{given}»).',
    DATA_DIR: 'DATA_DIR skal vere ei mappe (no: «{given}»).',
    CREATE: 'CREATE skal vere «open» eller «key» (no: «{given}»).',
    TRUST_PROXY:
      'TRUST_PROXY skal vere kor mange proxyar som står framfor serveren, 0 til 10 (no: «{given}»).',
    METRICS_PORT: 'METRICS_PORT skal vere eit tal frå 0 til 65535 (no: «{given}»).',
    METRICS_HOST:
      'METRICS_HOST skal vere ei adresse å lytte på, til dømes 127.0.0.1 (no: «{given}»).',
    LOG: 'LOG skal vere «text» eller «json» (no: «{given}»).',
  },
  running: 'Plenum køyrer.',
  here: 'På denne maskina:',
  network: 'På same nett:',
  noNetwork: 'Fann inga nettadresse. Telefonar når Plenum berre viss maskina er på eit nett.',
  onlyHere: 'Berre denne maskina når Plenum no (HOST={host}). Telefonar treng HOST=0.0.0.0.',
  lead: 'Styr ei økt:',
  scan: 'Telefonar på same nett kan opne sida med denne QR-koden:',
  stop: 'Stopp med Ctrl+C.',
  stopping: 'Avsluttar. Svar som er på veg, blir lagra først.',
  stopped: 'Plenum er avslutta. Alt er lagra.',
  stoppedUnsaved:
    'Plenum er avslutta. Disken tok ikkje imot dei siste svara: Dei ligg framleis på telefonane, som sender dei på nytt når Plenum køyrer igjen. Frigjer plass før du startar.',
  metrics: 'Måltal: http://{host}:{port}/metrics',
  databaseUnusable:
    'Plenum startar ikkje: databasefila {file} (DATA_DIR) kan ikkje brukast ({cause}). Flytt fila til side og start på nytt, eller legg tilbake ein tryggingskopi.',
  dataDirInUse:
    'Plenum startar ikkje: ein annan Plenum bruker mappa {dataDir} (DATA_DIR). Stopp den andre først, eller vel ei anna mappe.',
  lastGood:
    'Siste gode tryggingskopi er frå {date}. Hent han tilbake med: npm run restore -- {path} --replace',
  portTaken:
    'Plenum startar ikkje: porten {port} er i bruk. Vel ein annan med PORT=3001 npm start.',
  cannotListen:
    'Plenum startar ikkje: kan ikkje lytte på {host}:{port} ({cause}). Sjå på HOST og PORT.',
  backup: {
    usage: 'Slik: npm run backup -- [mappe for tryggingskopiar] [--keep-days 7]',
    made: 'Tryggingskopien er laga og lesen gjennom: {path}',
    holds:
      'Han har {sessions, plural, one {# økt} other {# økter}} og {rounds, plural, one {# lukka spørsmål} other {# lukka spørsmål}}.',
    open: 'Svar på spørsmål som er opne no, er ikkje med, heller ikkje det skjermen viser av dei, og heller ikkje nøklane: telefonane sender svara på nytt etter ei gjenoppretting.',
    damaged:
      '{count, plural, one {# økt er skadd, og er skadd i kopien òg} other {# økter er skadde, og er skadde i kopien òg}}. Hent ein eldre kopi, eller be den som leier økta, om å slette ho.',
    pruned:
      '{count, plural, one {# kopi} other {# kopiar}} eldre enn {days, plural, one {# dag} other {# dagar}} er sletta.',
    failed: 'Tryggingskopien blei ikkje laga: {cause}',
  },
  restore: {
    usage: 'Slik: npm run restore -- backups/plenum-2026-11-22-1 [--replace]',
    done: 'Tryggingskopien frå {date} er henta tilbake til {dataDir}. Start Plenum som vanleg.',
    rounds:
      '{rounds, plural, one {Det eine lukka spørsmålet er det same} other {Alle # lukka spørsmål er dei same}} som då kopien blei laga.',
    aside:
      'Databasen som låg der, ligg no i {aside}. Slett den mappa når du ikkje treng ho: ho har svar og tekstar.',
    later:
      'Alt som er gjort etter at kopien blei laga, manglar. Økter som er sletta etter det, er tilbake: Dei som skal slettast etter dato, blir sletta når Plenum startar. Dei som nokon sletta sjølv, må slettast på nytt.',
    secret:
      'Kodar og lenkene til dei som leier, verkar som før. Ligg ikkje keys/server.secret her frå før, gjeld ikkje QR-kodar på papir og opne skjermar lenger: Opne skjermen på nytt frå styringspanelet.',
    damaged:
      '{count, plural, one {# økt var skadd då kopien blei laga, og blir ikkje opna} other {# økter var skadde då kopien blei laga, og blir ikkje opna}}.',
    failed: 'Ingenting er henta tilbake: {cause}',
  },
  backupProblem: {
    noDatabase: 'Fann ingen database: {path} finst ikkje. Sjå på DATA_DIR.',
    sourceDamaged:
      'Databasen {path} er skadd, og kan ikkje kopierast. Hent tilbake ein eldre kopi med npm run restore.',
    noBackup: '{path} er ingen tryggingskopi frå Plenum. Ingenting er endra.',
    changed:
      '{path} er ikkje lenger det som blei skrive då kopien blei laga. Bruk ein annan kopi. Ingenting er endra.',
    damaged: '{path} er skadd. Bruk ein annan kopi. Ingenting er endra.',
    running: 'Plenum køyrer på {path}. Stopp Plenum først. Ingenting er endra.',
    occupied:
      'Det ligg ein database i {path} frå før. Med --replace blir han lagd til side. Ingenting er endra.',
  },
}
