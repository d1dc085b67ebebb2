import type { PreviewWords } from './index.ts'

export const en: PreviewWords = {
  title: 'What “{title}” will look like',
  lead: 'No session has been started. What you try here is neither sent nor kept.',
  step: 'Step {number} of {all}: {title}',
  chooseStep: 'Step',
  previous: 'Previous step',
  next: 'Next step',
  language: 'Language',
  moment: 'Show the step',
  moments: {
    answering: 'while people answer',
    shown: 'when the answers are shown',
  },
  off: 'Switched off in the session you are setting up.',
  phone: 'The phone',
  phoneFrame: 'The phone at the step “{title}”',
  tryIt: 'Try answering if you like. The answer goes nowhere.',
  screen: 'The screen',
  screenFrame: 'The screen at the step “{title}”',
  madeUp: {
    people:
      '{people, plural, one {The answer is made up: one example, not a participant.} other {The answers are made up: # examples, not participants.}}',
    groups:
      '{people, plural, one {The answer is made up: one example, not a group.} other {The answers are made up: # examples, not groups.}}',
    none: 'Code and address are made up.',
  },
  notes: {
    title: 'For you who lead',
    step: 'Where the step comes from',
    workshop: 'Where the workshop comes from',
  },
  loading: 'Fetching the workshop …',
  failed: 'The workshop could not be fetched. Check the network and try again.',
  again: 'Try again',
  close: 'Close',
  examples: {
    text: 'Example {number}',
    long: 'Example {number}: a slightly longer answer, to show the room it takes',
    group: 'Example group {number}',
    role: 'Example of a role',
    theme: 'Example theme {number}',
  },
}
