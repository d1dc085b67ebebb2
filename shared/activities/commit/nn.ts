import type { Translation } from '../../i18n/words.ts'
import type { CommitWords } from './words.ts'

export const nn: Translation<CommitWords> = {
  name: 'Avtale',
  nobody: 'Ingen avtalar er leverte.',
  finding: '{cards, plural, =0 {Ingen avtalar er leverte.} one {# avtale.} other {# avtalar.}}',
  nameless: 'Avtale {number}',
  tooFew: 'For få avtalar til å vise ({people} av minst {k}).',
  date: '{day, date, long}',
  input: {
    table: 'Bord {number}',
    write: 'Eg skriv for gruppa',
    oneWriter: 'Éin i gruppa skriv. Dei andre legg bort telefonen og er med på å formulere.',
    signed: {
      table: 'Gruppa står bak kortet. Namnet de gir gruppa, blir vist saman med kortet.',
      seated: 'Bord {number} står bak kortet, og nummeret blir vist saman med det.',
      person:
        'Leverer du avtalen, blir han vist utan namn saman med dei andre, og berre når mange nok har levert. Du kan òg la vere å levere og ta med deg avtalen som fil.',
    },
    keep: 'Kortet blir på telefonen til du leverer det.',
    stop: 'Eg skriv ikkje likevel',
    missing: {
      group: 'Gi gruppa eit namn før de leverer.',
      what: 'Skriv kva de gjer, før de leverer.',
      sign: 'Skriv teiknet ein utanforståande vil sjå eller høyre, før de leverer.',
      ownWhat: 'Skriv kva du gjer, før du leverer.',
      ownSign: 'Skriv teiknet ein utanforståande vil sjå eller høyre, før du leverer.',
    },
    tooLong: 'Kort ned teksten med {over, plural, one {# teikn} other {# teikn}}.',
    noDay: 'Vel ein dato frå 2000 til 2099, eller lat feltet stå tomt.',
    optional: 'kan stå tomt',
    roleNotName: 'Skriv ei rolle, ikkje eit namn.',
    hand: 'Lever for gruppa',
    writeOwn: 'Eg skriv ein avtale',
    own: 'Avtalen er din eigen. Han blir på telefonen til du sjølv leverer han.',
    handOwn: 'Lever avtalen utan namn',
  },
}
