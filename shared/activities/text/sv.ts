import type { TextWords } from './words.ts'

export const sv: TextWords = {
  name: 'Reflektion',
  nobody: 'Ingen har skrivit något än.',
  tooFew: 'För få svar för att visas ({people} av minst {k}).',
  noneShown: 'Inga texter har visats än.',
  finding: '{notes, plural, one {# text} other {# texter}}.',
  cloudFinding: '{words, plural, one {# ord} other {# ord}}.',
  cloudMost:
    '{words, plural, one {# ord} other {# ord}}. Flest skrev ”{word}”: {count, number} gånger.',
  cloudRest:
    '{left, plural, one {och # ord till, skrivet en gång} other {och # ord till, skrivna en gång var}}',
  head: 'Text',
  word: 'Ord',
  times: 'Antal',
  theme: 'Tema',
  column: 'Kolumn',
  input: {
    note: 'Din text',
    noteNumber: 'Text {number}',
    idea: 'Er idé',
    ideaNumber: 'Idé {number}',
    inColumn: '{column}, text {number}',
    another: 'Lägg till en till',
    anotherIdea: 'Lägg till en idé',
    anotherIn: 'Lägg till en till under {column}',
    removeNamed: 'Ta bort: {label}',
    where: 'Var hör det hemma?',
    noColumn: 'Välj var texten hör hemma.',
    tooMany:
      'Det finns plats för {most, plural, one {en text} other {# texter}}. Ta bort något innan du skickar.',
    cut: 'Det du klistrade in var för långt. Vi tog med så mycket som fick plats ({length, number} tecken totalt).',
    left: '{left, plural, one {# tecken kvar} other {# tecken kvar}}',
    tooLong: 'Texten är {over, plural, one {# tecken} other {# tecken}} för lång.',
    missing: 'Skriv något innan du skickar, eller hoppa över.',
    withoutNames: 'Skriv kort och utan namn.',
    send: 'Skicka svaret',
    privateLabel: 'För dig själv',
    private: 'Bara för dig. Anteckningen stannar i telefonen och skickas inte.',
    privateKept: 'Sparad här i telefonen.',
  },
}
