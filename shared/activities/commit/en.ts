import type { CommitWords } from './words.ts'

export const en: CommitWords = {
  name: 'Agreement',
  nobody: 'No agreements have been handed in.',
  finding:
    '{cards, plural, =0 {No agreements have been handed in.} one {# agreement.} other {# agreements.}}',
  nameless: 'Agreement {number}',
  tooFew: 'Too few agreements to show ({people} of at least {k}).',
  date: '{day, date, long}',
  input: {
    table: 'Table {number}',
    write: 'I write for the group',
    oneWriter:
      'One person in the group writes. The others put their phones away and help with the wording.',
    signed: {
      table:
        'The group stands behind the card. The name you give the group is shown with the card.',
      seated: 'Table {number} stands behind the card, and the number is shown with it.',
      person:
        'If you hand it in, it is shown without a name beside those of others, and only when enough people have handed one in. You can also keep it to yourself and take it with you as a file.',
    },
    keep: 'The card stays on the phone until you hand it in.',
    stop: 'I will not write after all',
    missing: {
      group: 'Give the group a name before you hand it in.',
      what: 'Write what you will do before you hand it in.',
      sign: 'Write the sign an outsider will see or hear before you hand it in.',
      ownWhat: 'Write what you will do before you hand it in.',
      ownSign: 'Write the sign an outsider will see or hear before you hand it in.',
    },
    tooLong: 'Shorten the text by {over, plural, one {# character} other {# characters}}.',
    noDay: 'Choose a date from 2000 to 2099, or leave the field empty.',
    optional: 'may be left empty',
    roleNotName: 'Write a role, not a name.',
    hand: 'Hand in for the group',
    writeOwn: 'I write an agreement',
    own: 'The agreement is your own. It stays on the phone until you hand it in yourself.',
    handOwn: 'Hand in without a name',
  },
}
