import type { Translation } from '../words.ts'
import type { ProtectionWords } from './index.ts'

export const en: Translation<ProtectionWords> = {
  title: 'How answers are protected',
  lead: 'This is what holds for every session on this server. When you answer, the phone tells what holds for that very question.',
  always: 'When you answer for yourself',
  shown: 'When the answers are shown',
  kind: {
    live: 'When the picture grows',
    reveal: 'When all is shown at once',
    sensitive: 'When the question is sensitive',
    group: 'When you answer as a group',
    table: 'When you answer as a table',
    private: 'When you write to yourself',
  },
  least:
    'How many must have answered is decided before anyone joins, and is written on the phone. It is never fewer than {k}.',
  limits: 'What we cannot promise',
  program: 'The program that runs here',
  programText:
    'Plenum is a program with open source code. Anyone can read what it does, and set up the same.',
  version: 'Version',
  phone: 'Fingerprint of what the phone runs (SHA-256)',
  phoneText:
    'Whoever builds the same version from the source code should get the same fingerprint. Then the files here are the same. It does not show what the server does with the answers, and a server that wants to deceive can show another number.',
  notBuilt: 'Not available on this server.',
  join: 'To the room code',
}
