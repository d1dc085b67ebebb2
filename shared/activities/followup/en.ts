import { en as statuses } from './status-en.ts'
import type { FollowupWords } from './words.ts'

export const en: FollowupWords = {
  name: 'Follow-up',
  none: 'No agreements have been read in yet.',
  noneHint: 'The facilitator can read in the file with the agreements from last time.',
  nobody: 'Nobody has followed up the agreements yet.',
  tooFew: 'Too few answers to show ({people} of at least {k}).',
  finding:
    '{asked} of {all, plural, one {# agreement} other {# agreements}} followed up. {counts}.',
  count: '{status}: {count}',
  nameless: 'Agreement {number}',
  date: '{day, date, long}',
  status: {
    ...statuses,
    silent: 'Not followed up today',
  },
  field: {
    what: 'This is what we agreed',
    sign: 'The sign we would see',
    firstStep: 'First step',
    who: 'Who',
    when: 'When did we look at it again?',
    status: 'How has it gone?',
    learnt: 'What have we learnt?',
    now: 'The agreement is now',
    next: 'When do we look at it again?',
  },
  head: { agreement: 'Agreement' },
  input: {
    choose: 'Choose your agreement',
    chooseHint: 'Press the agreement you want to tell about. You can take several.',
    learntHint: 'Short and without names.',
    optional: 'may be left empty',
    leave: 'Leave this one out after all',
    missing: {
      card: 'Choose an agreement before you send.',
      status: 'Choose how it has gone before you send.',
    },
    tooLong: 'Shorten the text by {over, plural, one {# character} other {# characters}}.',
    noDay: 'Choose a date from 2000 to 2099, or leave the field empty.',
    signed: 'The agreement says whose it is: the table or group stands behind the answer.',
    send: 'Send the answer',
  },
}
