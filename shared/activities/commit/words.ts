import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Avtale',
  nobody: 'Ingen avtaler er levert.',
  finding: '{cards, plural, =0 {Ingen avtaler er levert.} one {# avtale.} other {# avtaler.}}',
  nameless: 'Avtale {number}',
  tooFew: 'For få avtaler til å vise ({people} av minst {k}).',
  date: '{day, date, long}',
  input: {
    table: 'Bord {number}',
    write: 'Jeg skriver for gruppa',
    oneWriter: 'Én i gruppa skriver. De andre legger vekk telefonen og er med på å formulere.',
    signed: {
      table: 'Gruppa står bak kortet. Navnet dere gir gruppa, vises sammen med kortet.',
      seated: 'Bord {number} står bak kortet, og nummeret vises sammen med det.',
      person:
        'Leverer du avtalen, vises den uten navn sammen med andres, og bare når mange nok har levert. Du kan også la være å levere og ta med deg avtalen som fil.',
    },
    keep: 'Kortet blir på telefonen til du leverer det.',
    stop: 'Jeg skriver ikke likevel',
    missing: {
      group: 'Gi gruppa et navn før dere leverer.',
      what: 'Skriv hva dere gjør, før dere leverer.',
      sign: 'Skriv tegnet en utenforstående vil se eller høre, før dere leverer.',
      ownWhat: 'Skriv hva du gjør, før du leverer.',
      ownSign: 'Skriv tegnet en utenforstående vil se eller høre, før du leverer.',
    },
    tooLong: 'Kort ned teksten med {over, plural, one {# tegn} other {# tegn}}.',
    noDay: 'Velg en dato fra 2000 til 2099, eller la feltet stå tomt.',
    optional: 'kan stå tomt',
    roleNotName: 'Skriv en rolle, ikke et navn.',
    hand: 'Lever for gruppa',
    writeOwn: 'Jeg skriver en avtale',
    own: 'Avtalen er din egen. Den blir på telefonen til du selv leverer den.',
    handOwn: 'Lever avtalen uten navn',
  },
}

export type CommitWords = typeof nb

export const words: Catalogue<CommitWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
