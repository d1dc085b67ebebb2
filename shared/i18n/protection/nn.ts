import type { Translation } from '../words.ts'
import type { ProtectionWords } from './index.ts'

export const nn: Translation<ProtectionWords> = {
  title: 'Slik er svara verna',
  lead: 'Her står det som gjeld alle økter på denne serveren. Når du svarer, står det på telefonen kva som gjeld akkurat det spørsmålet.',
  always: 'Når du svarer for deg sjølv',
  shown: 'Når svara blir viste',
  kind: {
    live: 'Når biletet veks',
    reveal: 'Når alt blir vist samla',
    sensitive: 'Når spørsmålet er sensitivt',
    group: 'Når de svarer som gruppe',
    table: 'Når de svarer som bord',
    private: 'Når du skriv til deg sjølv',
  },
  least:
    'Kor mange som må ha svara, blir bestemt før nokon er med, og står på telefonen. Det er aldri færre enn {k}.',
  limits: 'Dette kan vi ikkje love',
  program: 'Programmet som køyrer her',
  programText:
    'Plenum er eit program med open kjeldekode. Alle kan lese kva det gjer, og setje opp det same sjølve.',
  version: 'Versjon',
  phone: 'Fingeravtrykk av det telefonen køyrer (SHA-256)',
  phoneText:
    'Bygger nokon same versjon frå kjeldekoden, skal dei få det same avtrykket. Då er filene her dei same. Det viser ikkje kva serveren gjer med svara, og ein server som vil lure nokon, kan vise eit anna tal.',
  notBuilt: 'Ikkje tilgjengeleg på denne serveren.',
  join: 'Til romkoden',
}
