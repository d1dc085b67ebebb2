import type { ServerWords } from './index.ts'

export const en: ServerWords = {
  config: {
    PORT: 'PORT must be a number from 0 to 65535 (now: “{given}”).',
    HOST: 'HOST must be an address to listen on, such as 0.0.0.0 or 127.0.0.1 (now: “{given}”).',
    PUBLIC_URL:
      'PUBLIC_URL must be a whole address without a path, such as https://plenum.kommune.no (now: “{given}”).',
    DATA_DIR: 'DATA_DIR must be a folder (now: “{given}”).',
    CREATE: 'CREATE must be “open” or “key” (now: “{given}”).',
    TRUST_PROXY:
      'TRUST_PROXY must be the number of proxies in front of the server, 0 to 10 (now: “{given}”).',
    METRICS_PORT: 'METRICS_PORT must be a number from 0 to 65535 (now: “{given}”).',
    METRICS_HOST:
      'METRICS_HOST must be an address to listen on, such as 127.0.0.1 (now: “{given}”).',
    LOG: 'LOG must be “text” or “json” (now: “{given}”).',
  },
  running: 'Plenum is running.',
  here: 'On this machine:',
  network: 'On the same network:',
  noNetwork: 'Found no network address. Phones reach Plenum only when the machine is on a network.',
  onlyHere: 'Only this machine reaches Plenum now (HOST={host}). Phones need HOST=0.0.0.0.',
  lead: 'Lead a session:',
  scan: 'Phones on the same network can open the page with this QR code:',
  stop: 'Stop with Ctrl+C.',
  stopping: 'Stopping. Answers on their way are saved first.',
  stopped: 'Plenum has stopped. Everything is saved.',
  stoppedUnsaved:
    'Plenum has stopped. The disk did not take the last answers: they are still on the phones, which send them again when Plenum runs again. Free up space before you start it.',
  metrics: 'Metrics: http://{host}:{port}/metrics',
  databaseUnusable:
    'Plenum does not start: the database file {file} (DATA_DIR) cannot be used ({cause}). Move the file aside and start again, or put back a backup.',
  dataDirInUse:
    'Plenum does not start: another Plenum uses the folder {dataDir} (DATA_DIR). Stop that one first, or choose another folder.',
  lastGood:
    'The last good backup is of {date}. Put it back with: npm run restore -- {path} --replace',
  portTaken:
    'Plenum does not start: port {port} is in use. Choose another with PORT=3001 npm start.',
  cannotListen:
    'Plenum does not start: cannot listen on {host}:{port} ({cause}). Look at HOST and PORT.',
  backup: {
    usage: 'Like this: npm run backup -- [folder of backups] [--keep-days 7]',
    made: 'The backup is made and has been read through: {path}',
    holds:
      'It holds {sessions, plural, one {# session} other {# sessions}} and {rounds, plural, one {# closed question} other {# closed questions}}.',
    open: 'Answers to questions that are open now are not in it, nor is what the screen shows of them, nor are the keys: phones send their answers again after a restore.',
    damaged:
      '{count, plural, one {# session is damaged, and is damaged in the copy too} other {# sessions are damaged, and are damaged in the copy too}}. Put back an older backup, or ask whoever leads the session to delete it.',
    pruned:
      '{count, plural, one {# backup} other {# backups}} older than {days, plural, one {# day} other {# days}} deleted.',
    failed: 'The backup was not made: {cause}',
  },
  restore: {
    usage: 'Like this: npm run restore -- backups/plenum-2026-11-22-1 [--replace]',
    done: 'The backup of {date} has been put back into {dataDir}. Start Plenum as usual.',
    rounds:
      '{rounds, plural, one {The one closed question is the same} other {All # closed questions are the same}} as when the backup was made.',
    aside:
      'The database that was there is now in {aside}. Delete that folder when you do not need it: it holds answers and texts.',
    later:
      'Everything done since the backup was made is missing. Sessions deleted since then are back: those whose day has come are deleted when Plenum starts. Those that somebody deleted must be deleted again.',
    secret:
      'Codes and the links of those who lead work as before. Unless keys/server.secret was here already, QR codes on paper and open screens are no longer valid: open the screen again from the console.',
    damaged:
      '{count, plural, one {# session was damaged when the backup was made, and is not opened} other {# sessions were damaged when the backup was made, and are not opened}}.',
    failed: 'Nothing has been put back: {cause}',
  },
  backupProblem: {
    noDatabase: 'Found no database: {path} does not exist. Look at DATA_DIR.',
    sourceDamaged:
      'The database {path} is damaged and cannot be copied. Put back an older backup with npm run restore.',
    noBackup: '{path} is no backup of Plenum. Nothing has been changed.',
    changed:
      '{path} is no longer what was written when the backup was made. Use another backup. Nothing has been changed.',
    damaged: '{path} is damaged. Use another backup. Nothing has been changed.',
    running: 'Plenum runs on {path}. Stop it first. Nothing has been changed.',
    occupied:
      'There is a database in {path} already. With --replace it is put aside. Nothing has been changed.',
  },
}
