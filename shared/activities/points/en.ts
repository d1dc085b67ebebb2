import type { PointsWords } from './words.ts'

export const en: PointsWords = {
  name: 'Dots',
  nobody: 'Nobody has given any dots yet.',
  tooFew: 'Too few answers to show ({people} of at least {k}).',
  withheld: 'too few answers to show',
  dots: '{dots, plural, one {# dot} other {# dots}}',
  from: '{people, plural, one {from # person} other {from # people}}',
  fromTables: '{people, plural, one {from # table} other {from # tables}}',
  most: 'Most dots: {option} ({dots} {from}).',
  tied: 'Most dots: {options} ({dots} each).',
  even: 'All got the same number of dots ({dots} each).',
  none: '{options, plural, one {One suggestion got none.} other {# suggestions got none.}}',
  noneNamed: 'No dots for {option}.',
  list: '{others} and {last}',
  quoted: '“{text}”',
  restNone: '+ {options} more without dots',
  rest: '+ {options} more, {dots} in all',
  head: { option: 'Suggestion', dots: 'Dots', people: 'People', tables: 'Tables' },
  input: {
    group: 'Spread {points, plural, one {# dot} other {# dots}}',
    groupMost:
      'Spread {points, plural, one {# dot} other {# dots}}, at most {most} on any one suggestion',
    left: '{left} of {points} left',
    add: 'A dot for {option}',
    remove: 'Take a dot from {option}',
    noneLeft: 'All the dots are used. Take one from another suggestion first.',
    mostHere: 'At most {most, plural, one {# dot} other {# dots}} on any one suggestion.',
    spare: 'You can send even though there are dots left.',
    missing: 'Give at least one dot before you send, or skip.',
    send: 'Send the answer',
  },
}
