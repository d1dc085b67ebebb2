import type { Translation } from '../../i18n/words.ts'
import type { TextWords } from './words.ts'

export const da: Translation<TextWords> = {
  name: 'Refleksion',
  nobody: 'Ingen har skrevet noget endnu.',
  tooFew: 'For få svar til at vise ({people} af mindst {k}).',
  noneShown: 'Ingen tekster er vist endnu.',
  finding: '{notes, plural, one {# tekst} other {# tekster}}.',
  cloudFinding: '{words, plural, one {# ord} other {# ord}}.',
  cloudMost:
    '{words, plural, one {# ord} other {# ord}}. Flest skrev »{word}«: {count, plural, one {# gang} other {# gange}}.',
  cloudRest:
    '{left, plural, one {og # ord til, skrevet én gang} other {og # ord til, skrevet én gang hver}}',
  head: 'Tekst',
  word: 'Ord',
  times: 'Antal',
  theme: 'Tema',
  column: 'Kolonne',
  input: {
    note: 'Din tekst',
    noteNumber: 'Tekst {number}',
    idea: 'Jeres idé',
    ideaNumber: 'Idé {number}',
    inColumn: '{column}, tekst {number}',
    another: 'Tilføj en til',
    anotherIdea: 'Tilføj en idé',
    anotherIn: 'Tilføj en til under {column}',
    removeNamed: 'Fjern: {label}',
    where: 'Hvor hører det hjemme?',
    noColumn: 'Vælg, hvor teksten hører hjemme.',
    tooMany:
      'Der er plads til {most, plural, one {én tekst} other {# tekster}}. Fjern noget, før du sender.',
    cut: 'Det, du satte ind, var for langt. Vi tog så meget med, som der var plads til ({length, number} tegn i alt).',
    left: '{left, plural, one {# tegn tilbage} other {# tegn tilbage}}',
    tooLong: 'Teksten er {over, plural, one {# tegn} other {# tegn}} for lang.',
    missing: 'Skriv noget, før du sender, eller spring over.',
    withoutNames: 'Skriv kort og uden navne.',
    send: 'Send svaret',
    privateLabel: 'Til dig selv',
    private: 'Kun for dig. Noten bliver på telefonen og sendes ikke.',
    privateKept: 'Gemt her på telefonen.',
  },
}
