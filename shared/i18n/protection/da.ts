import type { Translation } from '../words.ts'
import type { ProtectionWords } from './index.ts'

export const da: Translation<ProtectionWords> = {
  title: 'Sådan er svarene beskyttet',
  lead: 'Her står det, der gælder alle sessioner på denne server. Når du svarer, står der på telefonen, hvad der gælder for netop det spørgsmål.',
  always: 'Når du svarer for dig selv',
  shown: 'Når svarene vises',
  kind: {
    live: 'Når billedet vokser',
    reveal: 'Når alt vises samlet',
    sensitive: 'Når spørgsmålet er følsomt',
    group: 'Når I svarer som gruppe',
    table: 'Når I svarer som bord',
    private: 'Når du skriver til dig selv',
  },
  least:
    'Hvor mange der skal have svaret, bestemmes, før nogen er med, og står på telefonen. Det er aldrig færre end {k}.',
  limits: 'Det kan vi ikke love',
  program: 'Det program, der kører her',
  programText:
    'Plenum er et program med åben kildekode. Alle kan læse, hvad det gør, og selv sætte det samme op.',
  version: 'Version',
  phone: 'Fingeraftryk af det, telefonen kører (SHA-256)',
  phoneText:
    'Den, der bygger samme version fra kildekoden, skal få det samme fingeraftryk. Så er filerne her de samme. Det viser ikke, hvad serveren gør med svarene, og en server, der vil snyde, kan vise et andet tal.',
  notBuilt: 'Ikke tilgængeligt på denne server.',
  join: 'Til rumkoden',
}
