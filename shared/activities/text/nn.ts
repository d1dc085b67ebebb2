import type { Translation } from '../../i18n/words.ts'
import type { TextWords } from './words.ts'

export const nn: Translation<TextWords> = {
  name: 'Refleksjon',
  nobody: 'Ingen har skrive noko enno.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  noneShown: 'Ingen tekstar er viste enno.',
  finding: '{notes, plural, one {# tekst} other {# tekstar}}.',
  cloudFinding: '{words, plural, one {# ord} other {# ord}}.',
  cloudMost:
    '{words, plural, one {# ord} other {# ord}}. Flest skreiv «{word}»: {count, number} gonger.',
  cloudRest:
    '{left, plural, one {og # ord til, skrive éin gong} other {og # ord til, skrivne éin gong kvart}}',
  head: 'Tekst',
  word: 'Ord',
  times: 'Antal',
  theme: 'Tema',
  column: 'Kolonne',
  input: {
    note: 'Teksten din',
    noteNumber: 'Tekst {number}',
    idea: 'Ideen dykkar',
    ideaNumber: 'Idé {number}',
    inColumn: '{column}, tekst {number}',
    another: 'Legg til ein til',
    anotherIdea: 'Legg til ein idé',
    anotherIn: 'Legg til ein til under {column}',
    removeNamed: 'Ta bort: {label}',
    where: 'Kvar høyrer det heime?',
    noColumn: 'Vel kvar teksten høyrer heime.',
    tooMany:
      'Det er plass til {most, plural, one {éin tekst} other {# tekstar}}. Ta bort noko før du sender.',
    cut: 'Det du limte inn, var for langt. Vi tok med så mykje det var plass til ({length, number} teikn i alt).',
    left: '{left, plural, one {# teikn att} other {# teikn att}}',
    tooLong: 'Teksten er {over, plural, one {# teikn} other {# teikn}} for lang.',
    missing: 'Skriv noko før du sender, eller hopp over.',
    withoutNames: 'Skriv kort og utan namn.',
    send: 'Send svaret',
    privateLabel: 'Til deg sjølv',
    private: 'Berre for deg. Notatet blir på telefonen og blir ikkje sendt.',
    privateKept: 'Teke vare på her på telefonen.',
  },
}
