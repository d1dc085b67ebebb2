import type { ConsoleWords } from './index.ts'

export const blocks: ConsoleWords['blocks'] = {
  title: 'Opening and closing',
  none: 'Nothing beside the workshop',
  now: '{blocks} · {minutes} more minutes, {all} in all',
  extra: '{blocks} · {minutes} more minutes',
  legend: 'What do you want to open and close with?',
  hint: 'It comes before and after the workshop, in the short version too. The minutes come on top of the workshop’s own.',
  names: { checkIn: 'Check-in', groundRules: 'Ground rules', checkOut: 'Check-out' },
  hints: {
    checkIn: '{minutes} min · How present are you right now? It also shows that the phones work.',
    groundRules: '{minutes} min · No names, what is said here stays here, and who gets the report.',
    checkOut: '{minutes} min · One thing to take along, and whether it was useful. Two steps.',
  },
  form: {
    legend: 'How do people check in?',
    'check-in': 'On a ladder from 1 to 5',
    'check-in-word': 'In one word',
  },
  problem:
    'The workshop is so long that there is no room for these steps. Switch some of them off.',
}
