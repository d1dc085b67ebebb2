import type { ServerWords } from './index.ts'

export const sv: ServerWords = {
  config: {
    PORT: 'PORT ska vara ett tal från 0 till 65535 (nu: ”{given}”).',
    HOST: 'HOST ska vara en adress att lyssna på, till exempel 0.0.0.0 eller 127.0.0.1 (nu: ”{given}”).',
    PUBLIC_URL:
      'PUBLIC_URL ska vara en hel adress utan sökväg, till exempel https://plenum.kommun.se (nu: ”{given}”).',
    DATA_DIR: 'DATA_DIR ska vara en mapp (nu: ”{given}”).',
    CREATE: 'CREATE ska vara ”open” eller ”key” (nu: ”{given}”).',
    TRUST_PROXY:
      'TRUST_PROXY ska vara antalet proxyservrar framför servern, 0 till 10 (nu: ”{given}”).',
    METRICS_PORT: 'METRICS_PORT ska vara ett tal från 0 till 65535 (nu: ”{given}”).',
    METRICS_HOST:
      'METRICS_HOST ska vara en adress att lyssna på, till exempel 127.0.0.1 (nu: ”{given}”).',
    LOG: 'LOG ska vara ”text” eller ”json” (nu: ”{given}”).',
  },
  running: 'Plenum är i gång.',
  here: 'På den här datorn:',
  network: 'På samma nät:',
  noNetwork: 'Hittade ingen nätadress. Telefoner når Plenum bara om datorn är på ett nät.',
  onlyHere: 'Bara den här datorn når Plenum nu (HOST={host}). Telefoner behöver HOST=0.0.0.0.',
  lead: 'Led ett pass:',
  scan: 'Telefoner på samma nät kan öppna sidan med den här QR-koden:',
  stop: 'Stoppa med Ctrl+C.',
  stopping: 'Avslutar. Svar som är på väg sparas först.',
  stopped: 'Plenum är avslutat. Allt är sparat.',
  stoppedUnsaved:
    'Plenum är avslutat. Disken tog inte emot de sista svaren: de finns kvar i telefonerna, som skickar dem på nytt när Plenum är i gång igen. Frigör utrymme innan du startar.',
  metrics: 'Mätvärden: http://{host}:{port}/metrics',
  databaseUnusable:
    'Plenum startar inte: databasfilen {file} (DATA_DIR) kan inte användas ({cause}). Flytta undan filen och starta på nytt, eller lägg tillbaka en säkerhetskopia.',
  dataDirInUse:
    'Plenum startar inte: en annan Plenum-server använder mappen {dataDir} (DATA_DIR). Stoppa den först, eller välj en annan mapp.',
  lastGood:
    'Den senaste säkerhetskopian utan fel är från {date}. Lägg tillbaka den med: npm run restore -- {path} --replace',
  portTaken:
    'Plenum startar inte: porten {port} används redan. Välj en annan med PORT=3001 npm start.',
  cannotListen:
    'Plenum startar inte: kan inte lyssna på {host}:{port} ({cause}). Kontrollera HOST och PORT.',
  backup: {
    usage: 'Så här: npm run backup -- [mapp för säkerhetskopior] [--keep-days 7]',
    made: 'Säkerhetskopian är gjord och genomläst: {path}',
    holds:
      'Den innehåller {sessions, plural, one {# pass} other {# pass}} och {rounds, plural, one {# avslutad fråga} other {# avslutade frågor}}.',
    open: 'Svar på frågor som är öppna nu är inte med, inte heller det som skärmen visar av dem, och inte heller nycklarna: telefonerna skickar svaren på nytt efter en återställning.',
    damaged:
      '{count, plural, one {# pass är skadat, och är skadat även i kopian} other {# pass är skadade, och är skadade även i kopian}}. Lägg tillbaka en äldre kopia, eller be den som leder passet att radera det.',
    pruned:
      '{count, plural, one {# kopia} other {# kopior}} äldre än {days, plural, one {# dag} other {# dagar}} har raderats.',
    failed: 'Säkerhetskopian gjordes inte: {cause}',
  },
  restore: {
    usage: 'Så här: npm run restore -- backups/plenum-2026-11-22-1 [--replace]',
    done: 'Säkerhetskopian från {date} är tillbakalagd i {dataDir}. Starta Plenum som vanligt.',
    rounds:
      '{rounds, plural, one {Den enda avslutade frågan är densamma} other {Alla # avslutade frågor är desamma}} som när kopian gjordes.',
    aside:
      'Databasen som fanns där ligger nu i {aside}. Radera den mappen när du inte behöver den: den innehåller svar och texter.',
    later:
      'Allt som har gjorts sedan kopian gjordes saknas. Pass som har raderats sedan dess är tillbaka: de som ska raderas efter datum raderas när Plenum startar. De som någon raderade själv måste raderas på nytt.',
    secret:
      'Koder och länkarna till dem som leder fungerar som förut. Fanns keys/server.secret inte redan här gäller QR-koder på papper och öppna skärmar inte längre: öppna skärmen på nytt från kontrollpanelen.',
    damaged:
      '{count, plural, one {# pass var skadat när kopian gjordes och öppnas inte} other {# pass var skadade när kopian gjordes och öppnas inte}}.',
    failed: 'Ingenting har lagts tillbaka: {cause}',
  },
  backupProblem: {
    noDatabase: 'Hittade ingen databas: {path} finns inte. Kontrollera DATA_DIR.',
    sourceDamaged:
      'Databasen {path} är skadad och kan inte kopieras. Lägg tillbaka en äldre kopia med npm run restore.',
    noBackup: '{path} är ingen säkerhetskopia från Plenum. Ingenting har ändrats.',
    changed:
      '{path} är inte längre det som skrevs när kopian gjordes. Använd en annan kopia. Ingenting har ändrats.',
    damaged: '{path} är skadad. Använd en annan kopia. Ingenting har ändrats.',
    running: 'Plenum körs på {path}. Stoppa den först. Ingenting har ändrats.',
    occupied:
      'Det finns redan en databas i {path}. Med --replace läggs den åt sidan. Ingenting har ändrats.',
  },
}
