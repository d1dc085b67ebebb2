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
  portTaken:
    'Plenum does not start: port {port} is in use. Choose another with PORT=3001 npm start.',
  cannotListen:
    'Plenum does not start: cannot listen on {host}:{port} ({cause}). Look at HOST and PORT.',
}
