import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Avtale',
  nobody: 'Ingen avtaler er levert.',
  finding: '{cards, plural, =0 {Ingen avtaler er levert.} one {# avtale.} other {# avtaler.}}',
  date: '{day, date, long}',
  input: {
    write: 'Jeg skriver for gruppa',
    oneWriter: 'Én i gruppa skriver. De andre legger vekk telefonen og er med på å formulere.',
    signed: 'Gruppa står bak kortet. Navnet dere gir gruppa, vises sammen med kortet.',
    keep: 'Kortet blir på telefonen til du leverer det.',
    stop: 'Jeg skriver ikke likevel',
    missing: {
      group: 'Gi gruppa et navn før dere leverer.',
      what: 'Skriv hva dere gjør, før dere leverer.',
      sign: 'Skriv tegnet en utenforstående vil se eller høre, før dere leverer.',
    },
    tooLong: 'Kort ned teksten med {over, plural, one {# tegn} other {# tegn}}.',
    optional: 'kan stå tomt',
    roleNotName: 'Skriv en rolle, ikke et navn.',
    hand: 'Lever for gruppa',
  },
}

export type CommitWords = typeof nb

export const words: Catalogue<CommitWords> = { nb, en: () => import('./en.ts') }
