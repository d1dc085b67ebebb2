import type { ChoiceWords } from './words.ts'

export const en: ChoiceWords = {
  name: 'Choice',
  nobody: 'Nobody has answered yet.',
  tooFew: 'Too few answers to show ({people} of at least {k}).',
  itemsTooFew: 'The points under the Ks: too few have marked any for them to be shown.',
  noItems: 'Nobody has marked anything.',
  withheld: 'too few answers to show',
  all: 'All {people} chose {option}.',
  even: 'The choices are evenly spread ({people} have answered).',
  most: '{tied, plural, one {Most chose {options} ({count} of {people}).} other {Most chose {options} ({count} of {people} each).}}',
  share: '{percent}%',
  none: 'Nobody chose {options}.',
  list: '{others} and {last}',
  moreItems: '+ {items} more',
  head: { option: 'Option', count: 'Count' },
  input: {
    chooseOne: 'Choose one',
    chooseUpTo: 'Choose up to {most} · {chosen} chosen',
    items: 'Mark up to {most} within {option} if you like · {chosen} marked',
    removeFirst: 'You can choose up to {most}. Take one away first.',
    missing: 'Choose an option before you send.',
    send: 'Send the answer',
  },
}
