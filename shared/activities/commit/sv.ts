import type { CommitWords } from './words.ts'

export const sv: CommitWords = {
  name: 'Överenskommelse',
  nobody: 'Inga överenskommelser har lämnats in.',
  finding:
    '{cards, plural, =0 {Inga överenskommelser har lämnats in.} one {# överenskommelse.} other {# överenskommelser.}}',
  nameless: 'Överenskommelse {number}',
  tooFew: 'För få överenskommelser för att visas ({people} av minst {k}).',
  date: '{day, date, long}',
  input: {
    table: 'Bord {number}',
    write: 'Jag skriver för gruppen',
    oneWriter: 'En i gruppen skriver. De andra lägger undan telefonen och är med och formulerar.',
    signed: {
      table: 'Gruppen står bakom kortet. Namnet ni ger gruppen visas tillsammans med kortet.',
      seated: 'Bord {number} står bakom kortet, och numret visas tillsammans med det.',
      person:
        'Lämnar du in överenskommelsen visas den utan namn tillsammans med andras, och bara när tillräckligt många har lämnat in. Du kan också låta bli att lämna in och ta med dig överenskommelsen som fil.',
    },
    keep: 'Kortet stannar i telefonen tills du lämnar in det.',
    stop: 'Jag låter bli att skriva',
    missing: {
      group: 'Ge gruppen ett namn innan ni lämnar in.',
      what: 'Innan ni lämnar in: skriv vad ni gör.',
      sign: 'Innan ni lämnar in: skriv vilket tecken en utomstående ser eller hör.',
      ownWhat: 'Innan du lämnar in: skriv vad du gör.',
      ownSign: 'Innan du lämnar in: skriv vilket tecken en utomstående ser eller hör.',
    },
    tooLong: 'Korta ner texten med {over, plural, one {# tecken} other {# tecken}}.',
    noDay: 'Välj ett datum från 2000 till 2099, eller lämna fältet tomt.',
    optional: 'kan lämnas tomt',
    roleNotName: 'Skriv en roll, inte ett namn.',
    hand: 'Lämna in för gruppen',
    writeOwn: 'Jag skriver en överenskommelse',
    own: 'Överenskommelsen är din egen. Den stannar i telefonen tills du själv lämnar in den.',
    handOwn: 'Lämna in utan namn',
  },
}
