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
    another: 'Add another',
    remove: 'Remove text {number}',
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
