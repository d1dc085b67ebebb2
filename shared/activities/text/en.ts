import type { TextWords } from './words.ts'

export const en: TextWords = {
  name: 'Reflection',
  nobody: 'Nobody has written anything yet.',
  tooFew: 'Too few answers to show ({people} of at least {k}).',
  noneShown: 'No texts have been shown yet.',
  finding: '{notes, plural, one {# text} other {# texts}}.',
  cloudFinding: '{words, plural, one {# word} other {# words}}.',
  cloudMost:
    '{words, plural, one {# word} other {# words}}. Written most often: “{word}”, {count, number} times.',
  cloudRest:
    '{left, plural, one {and # more word, written once} other {and # more words, written once each}}',
  head: 'Text',
  word: 'Word',
  times: 'Count',
  theme: 'Theme',
  column: 'Column',
  input: {
    note: 'Your text',
    noteNumber: 'Text {number}',
    idea: 'Your idea',
    ideaNumber: 'Idea {number}',
    inColumn: '{column}, text {number}',
    another: 'Add another',
    anotherIdea: 'Add an idea',
    anotherIn: 'Add another under {column}',
    removeNamed: 'Remove: {label}',
    where: 'Where does it belong?',
    noColumn: 'Choose where the text belongs.',
    tooMany:
      'There is room for {most, plural, one {one text} other {# texts}}. Remove something before you send.',
    cut: 'What you pasted was too long. We kept as much as there was room for ({length, number} characters in all).',
    left: '{left, plural, one {# character left} other {# characters left}}',
    tooLong: 'The text is {over, plural, one {# character} other {# characters}} too long.',
    missing: 'Write something before you send, or skip.',
    withoutNames: 'Keep it short, and write no names.',
    send: 'Send the answer',
    privateLabel: 'For yourself',
    private: 'For you alone. The note stays on the phone and is not sent.',
    privateKept: 'Kept here on the phone.',
  },
}
