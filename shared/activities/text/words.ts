import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Refleksjon',
  nobody: 'Ingen har skrevet noe ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  noneShown: 'Ingen tekster er vist ennå.',
  finding: '{notes, plural, one {# tekst} other {# tekster}}.',
  cloudFinding: '{words, plural, one {# ord} other {# ord}}.',
  cloudMost:
    '{words, plural, one {# ord} other {# ord}}. Flest skrev «{word}»: {count, number} ganger.',
  cloudRest:
    '{left, plural, one {og # ord til, skrevet én gang} other {og # ord til, skrevet én gang hver}}',
  head: 'Tekst',
  word: 'Ord',
  times: 'Antall',
  theme: 'Tema',
  column: 'Kolonne',
  input: {
    note: 'Teksten din',
    noteNumber: 'Tekst {number}',
    idea: 'Ideen deres',
    ideaNumber: 'Idé {number}',
    inColumn: '{column}, tekst {number}',
    another: 'Legg til en til',
    anotherIdea: 'Legg til en idé',
    anotherIn: 'Legg til en til under {column}',
    removeNamed: 'Ta bort: {label}',
    where: 'Hvor hører det hjemme?',
    noColumn: 'Velg hvor teksten hører hjemme.',
    tooMany:
      'Det er plass til {most, plural, one {én tekst} other {# tekster}}. Ta bort noe før du sender.',
    cut: 'Det du limte inn, var for langt. Vi tok med så mye det var plass til ({length, number} tegn i alt).',
    left: '{left, plural, one {# tegn igjen} other {# tegn igjen}}',
    tooLong: 'Teksten er {over, plural, one {# tegn} other {# tegn}} for lang.',
    missing: 'Skriv noe før du sender, eller hopp over.',
    withoutNames: 'Skriv kort og uten navn.',
    send: 'Send svaret',
    privateLabel: 'Til deg selv',
    private: 'Bare for deg. Notatet blir på telefonen og sendes ikke.',
    privateKept: 'Tatt vare på her på telefonen.',
  },
}

export type TextWords = typeof nb

export const words: Catalogue<TextWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
