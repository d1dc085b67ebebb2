import type { ConsoleWords } from './index.ts'

export const paper: ConsoleWords['paper'] = {
  name: 'Paper sheet – {title}',
  sheet: 'Paper sheet',
  back: 'To the start page',
  print: 'Print',
  printHint: 'One set for each participant without a phone. A4, black and white.',
  printCards: "The group's card is a page of its own: one for each table.",
  how: 'Tick and write by hand, without names. What is marked “{onlyYou}” is yours to keep.',
  hand: "Give the group's card to the facilitator, who types it in. The rest stays on the sheet.",
  group: 'Table or group',
  date: 'Date',
  step: '{number}. {title}',
  facts: '{mode} · {minutes} min',
  onlyYou: 'For you alone',
  choose: '{most, plural, one {Tick one.} other {Tick up to #.}}',
  chooseItems:
    'You may tick up to {items, plural, one {one point} other {# points}} under what you chose.',
  loading: 'Getting the workshop …',
  failed: 'Could not get the workshop',
  failedWhy: 'Check the network and try again.',
  gone: 'There is no such workshop',
  goneWhy: 'The server does not have this workshop. Choose another on the start page.',
  again: 'Try again',
}
