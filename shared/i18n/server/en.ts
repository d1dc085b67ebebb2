import type { ServerWords } from './index.ts'

export const en: ServerWords = {
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
  databaseUnusable:
    'Plenum does not start: the database file {file} cannot be used ({cause}). Move the file aside and start again, or put back a backup.',
  portTaken:
    'Plenum does not start: port {port} is in use. Choose another with PORT=3001 npm start.',
  cannotListen: 'Plenum does not start: cannot listen on {host}:{port} ({cause}).',
}
