import type { ScreenWords } from './index.ts'

export const en: ScreenWords = {
  goTo: 'Go to {address} and enter',
  qr: 'QR code to {address}',
  code: 'Room code {code}',
  joined: '{people, plural, =0 {Nobody is in yet} one {# is in} other {# are in}}',
  anonymous: 'All answers are anonymous',
  doorLocked: 'The session is locked to newcomers. Wave to the facilitator if you want to join.',
  doorLockedShort: 'Locked to newcomers',
  joinTitle: 'Join',
  answered: '{answered} of {of} have answered',
  handedIn:
    '{cards, plural, =0 {No cards handed in yet} one {# card handed in} other {# cards handed in}}',
  locked: 'Closed for answers',
  closing: 'Taking in the last answers',
  sealed: 'The answers are closed',
  sealedMore: 'They are shown when you get to them.',
  hidden: 'The answers are hidden',
  hiddenMore: 'We talk first.',
  round: 'Round {round}',
  timer: {
    minutes: '{minutes} min left',
    seconds: '{seconds} s left',
    over: 'Time is up',
    paused: 'Timer paused · {left}',
  },
  ended: {
    thanks: 'Thank you for today',
    until: 'The answers are deleted on {day, date, long}.',
    agreementsUntil: 'The agreements are kept until {day, date, long}.',
    takeHome: 'Your facilitator has the results and the agreements.',
  },
  link: {
    lost: 'No contact with the server. The picture stays, and updates when contact is back.',
    offline: 'No network. The picture stays, and updates when the network is back.',
    connecting: 'Connecting …',
    invalidTitle: 'The link to the screen does not work',
    incomplete: 'The end of the address is missing. Copy the whole link from the console.',
    deletedTitle: 'The session has been deleted',
    deleted: 'Everything that was answered is gone from the server.',
  },
  blank: 'The screen is black',
}
