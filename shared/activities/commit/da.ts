import type { Translation } from '../../i18n/words.ts'
import type { CommitWords } from './words.ts'

export const da: Translation<CommitWords> = {
  name: 'Aftale',
  nobody: 'Ingen aftaler er afleveret.',
  finding: '{cards, plural, =0 {Ingen aftaler er afleveret.} one {# aftale.} other {# aftaler.}}',
  nameless: 'Aftale {number}',
  tooFew: 'For få aftaler til at vise ({people} af mindst {k}).',
  date: '{day, date, long}',
  input: {
    table: 'Bord {number}',
    write: 'Jeg skriver for gruppen',
    oneWriter: 'Én i gruppen skriver. De andre lægger telefonen væk og er med til at formulere.',
    signed: {
      table: 'Gruppen står bag kortet. Det navn, I giver gruppen, vises sammen med kortet.',
      seated: 'Bord {number} står bag kortet, og nummeret vises sammen med det.',
      person:
        'Afleverer du aftalen, vises den uden navn sammen med de andres, og kun når mange nok har afleveret. Du kan også lade være med at aflevere og tage aftalen med dig som fil.',
    },
    keep: 'Kortet bliver på telefonen, til du afleverer det.',
    stop: 'Jeg skriver alligevel ikke',
    missing: {
      group: 'Giv gruppen et navn, før I afleverer.',
      what: 'Skriv, hvad I gør, før I afleverer.',
      sign: 'Skriv det tegn, en udenforstående vil se eller høre, før I afleverer.',
      ownWhat: 'Skriv, hvad du gør, før du afleverer.',
      ownSign: 'Skriv det tegn, en udenforstående vil se eller høre, før du afleverer.',
    },
    tooLong: 'Forkort teksten med {over, plural, one {# tegn} other {# tegn}}.',
    noDay: 'Vælg en dato fra 2000 til 2099, eller lad feltet stå tomt.',
    optional: 'må stå tomt',
    roleNotName: 'Skriv en rolle, ikke et navn.',
    hand: 'Aflevér for gruppen',
    writeOwn: 'Jeg skriver en aftale',
    own: 'Aftalen er din egen. Den bliver på telefonen, til du selv afleverer den.',
    handOwn: 'Aflevér aftalen uden navn',
  },
}
