import type { CommitWords } from './words.ts'

export const en: CommitWords = {
  name: 'Agreement',
  nobody: 'No agreements have been handed in.',
  finding:
    '{cards, plural, =0 {No agreements have been handed in.} one {# agreement.} other {# agreements.}}',
  date: '{day, date, long}',
  input: {
    write: 'I write for the group',
    oneWriter:
      'One person in the group writes. The others put their phones away and help with the wording.',
    signed: 'The group stands behind the card. The name you give the group is shown with the card.',
    keep: 'The card stays on the phone until you hand it in.',
    stop: 'I will not write after all',
    missing: {
      group: 'Give the group a name before you hand it in.',
      what: 'Write what you will do before you hand it in.',
      sign: 'Write the sign an outsider will see or hear before you hand it in.',
    },
    tooLong: 'Shorten the text by {over, plural, one {# character} other {# characters}}.',
    optional: 'may be left empty',
    roleNotName: 'Write a role, not a name.',
    hand: 'Hand in for the group',
  },
}
